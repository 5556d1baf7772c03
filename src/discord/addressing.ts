import type { Message } from 'discord.js';
import { asksMore } from '../answering/following/asksMore.js';

/**
 * Whether a message asks the bot: one that mentions it by name, that is sent to it alone, or that replies to one of
 * its messages with a question. Other replies, @everyone and roles are not meant for it, nor is what bots, webhooks
 * and Discord itself write.
 */
export function asksBot({ author, client, content, guildId, mentions, system, webhookId }: Message): boolean {
  if (author.bot || system || webhookId !== null) return false;
  if (guildId === null || mentionOf(client.user.id).test(withoutQuoted(content))) return true;
  return mentions.repliedUser?.id === client.user.id && asksFurther(content);
}

/** A text without the mentions of somebody. */
export const withoutMention = (text: string, id: string): string =>
  text.replaceAll(mentionOf(id), ' ').trim();

const mentionOf = (id: string): RegExp => new RegExp(`(?<!\\\\)<@!?${id}>`, 'g');

/** Most replies to an answer are meant for those who read it: thanks, and what they think of it. */
const asksFurther = (words: string): boolean => words.trimEnd().endsWith('?') || asksMore(words);

/** What is shown as code, or quoted from somebody else, mentions nobody. */
const quoted = [/```[\s\S]*?```/g, /(`{1,2})(?!`)[^\n]*?\1/g, /^>>> [\s\S]*/m, /^> .*$/gm] as const;

const withoutQuoted = (text: string): string =>
  quoted.reduce((rest, pattern) => rest.replace(pattern, ' '), text);
