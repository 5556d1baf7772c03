import type { Message } from 'discord.js';
import { askedIn } from '../answering/following/askedIn.js';
import type { Log } from '../log.js';
import { logFailure } from './failures.js';
import { messageText } from './messageText.js';

/**
 * The question that was answered where a message replies: as the answer's heading tells it, else as it stands in the
 * message that was answered. `null` where the message is no reply to the bot, or where neither can be read. Both
 * stand in the same channel, before everybody who sees the reply.
 */
export async function questionBefore(message: Message, log: Log): Promise<string | null> {
  const answer = await repliedTo(message, log);
  if (answer === null || answer.author.id !== message.client.user.id) return null;
  const [heading = ''] = messageText(answer).split('\n');
  return askedIn(heading) ?? (await wordsAnswered(answer, log));
}

/** What somebody wrote to whom the bot replied, as far as the bot may read it. */
async function wordsAnswered(answer: Message, log: Log): Promise<string | null> {
  const question = await repliedTo(answer, log);
  if (question === null || question.author.bot) return null;
  const { user } = question.client;
  return question.content.replaceAll(new RegExp(`<@!?${user.id}>`, 'g'), ' ').trim() || null;
}

/** The message that one replies to; without it the question stands by itself, so that nothing is lost but its topic. */
async function repliedTo(message: Message, log: Log): Promise<Message | null> {
  const { reference } = message;
  if (!reference?.messageId || reference.channelId !== message.channelId) return null;
  try {
    return await message.fetchReference();
  } catch (error) {
    logFailure(log, error);
    return null;
  }
}
