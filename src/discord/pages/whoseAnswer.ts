import { setTimeout } from 'node:timers/promises';
import { type Message, type MessageComponentInteraction, MessageFlags } from 'discord.js';
import type { Log } from '../../log.js';
import { logFailure } from '../failures.js';

/** How long Discord may take to tell who asked, in milliseconds: a press has to be acknowledged within three seconds. */
const patience = 1_500;

/**
 * Whether a message is an answer to whoever has pressed something in it. One that they alone see is. Of a reply to a
 * mention Discord tells with a press only to which message it replies, so that message is asked for; where it cannot be
 * read in time, the answer is nobody's.
 */
export async function isOwnAnswer(
  { message, user }: MessageComponentInteraction,
  log: Log,
): Promise<boolean> {
  if (message.flags.has(MessageFlags.Ephemeral)) return true;
  const asker = message.interactionMetadata?.user ?? (await authorRepliedTo(message, log));
  return asker?.id === user.id;
}

async function authorRepliedTo(message: Message, log: Log): Promise<Message['author'] | null> {
  if (message.mentions.repliedUser) return message.mentions.repliedUser;
  if (!message.reference?.messageId) return null;
  const asked = message.fetchReference().catch((error: unknown) => {
    logFailure(log, error);
    return null;
  });
  const found = await Promise.race([asked, setTimeout(patience, null, { ref: false })]);
  return found?.author ?? null;
}
