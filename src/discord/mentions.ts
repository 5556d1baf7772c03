import type { Message } from 'discord.js';
import { followUp } from '../answering/following/followUp.js';
import type { Bot } from '../bot.js';
import type { Log } from '../log.js';
import type { Asked } from '../model.js';
import { type Adapter, deliver, type Errand } from './deliver.js';
import { isReplyRefused, logFailure } from './failures.js';
import { questionBefore } from './questionBefore.js';
import type { MessageBody } from './render.js';
import { sendPage } from './sendPage.js';

/** What is asked of the bot where no command is named, with words and without. */
const commandFor = { words: 'ask', nothing: 'help' } as const;

/**
 * Whether a message asks the bot: one that mentions it by name, that is sent to it alone, or that replies to one of
 * its messages with a question. Other replies, @everyone and roles are not meant for it, nor is what bots and Discord
 * itself write.
 */
export function asksBot({ author, client, content, guildId, mentions, system }: Message): boolean {
  if (author.bot || system) return false;
  if (guildId === null || mentionOf(client.user.id).test(content)) return true;
  return mentions.repliedUser?.id === client.user.id && asksFurther(content);
}

/** Most replies to an answer are meant for those who read it: thanks, and what they think of it. */
const asksFurther = (words: string): boolean => /\?\s*$|^\s*more\W*$/i.test(words);

/** Answers a message with a reply to it. Nobody is an admin in a message. */
export async function answerMessage(message: Message, adapter: Adapter, errand: Errand): Promise<void> {
  if (message.channel.isSendable()) {
    // That it is typing is a courtesy; the answer does not wait for it.
    message.channel.sendTyping().catch((error: unknown) => logFailure(errand.log, error));
  }
  const { log } = errand;
  const words = wordsOf(message.content, message.client.user.id);
  const before = words === '' ? null : await questionBefore(message, log);
  const further = before === null ? null : followUp(before, words, true);
  const asked = askedBy(further?.question ?? words, adapter.bot);
  const ask = () => adapter.bot.answer({ ...asked, admin: false, limit: further?.limit, paged: true });
  await deliver(ask, errand, (answer) =>
    sendPage(answer, { ...asked, page: 0 }, { adapter, log }, (body) => reply(message, body, log)),
  );
}

/** Sends a reply; where the bot may send but not reply, a message that refers to none. */
async function reply(message: Message, body: MessageBody, log: Log): Promise<void> {
  try {
    await message.reply({ ...body, failIfNotExists: false });
  } catch (error) {
    if (!isReplyRefused(error) || !message.channel.isSendable()) throw error;
    logFailure(log, error);
    await message.channel.send(body);
  }
}

/** What a message says beside the mention of the bot. */
function wordsOf(content: string, self: string): string {
  return content.replace(mentionOf(self), ' ').trim();
}

function mentionOf(id: string): RegExp {
  return new RegExp(`<@!?${id}>`, 'g');
}

function askedBy(words: string, bot: Bot): Asked {
  const command = words === '' ? commandFor.nothing : commandFor.words;
  const option = bot.commands.find(({ name }) => name === command)?.words;
  return { command, options: option === undefined ? {} : { [option]: words } };
}
