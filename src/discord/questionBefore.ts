import type { Message } from 'discord.js';
import { askedIn } from '../answering/following/askedIn.js';
import type { Log } from '../log.js';
import { logFailure } from './failures.js';
import { messageText, saidTo } from './messageText.js';

/**
 * The question that was answered where a message goes on from it, as its reply or in a thread that hangs on the
 * answer: as the answer's heading tells it, else as it stands in the message that was answered. `null` where the
 * message goes on from nothing of the bot's, or where neither can be read. Both stand in the same channel, before
 * everybody who sees the reply.
 */
export async function questionBefore(message: Message, log: Log): Promise<string | null> {
  const isOwn = (one: Message | null) => one?.author.id === message.client.user.id;
  const repliedOwn = await repliedTo(message, log);
  const answer = isOwn(repliedOwn) ? repliedOwn : await threadOn(message, log);
  if (answer === null || !isOwn(answer)) return null;
  const [heading = ''] = messageText(answer).split('\n');
  return askedIn(heading) ?? (await wordsAnswered(answer, log));
}

/** What somebody wrote to whom the bot replied, as far as the bot may read it. */
async function wordsAnswered(answer: Message, log: Log): Promise<string | null> {
  const question = await repliedTo(answer, log);
  if (question === null || question.author.bot) return null;
  return saidTo(question, question.client.user.id) || null;
}

/** The message that one replies to; without it the question stands by itself, so that nothing is lost but its topic. */
async function repliedTo(message: Message, log: Log): Promise<Message | null> {
  const { reference } = message;
  if (!reference?.messageId || reference.channelId !== message.channelId) return null;
  return fetched(() => message.fetchReference(), log);
}

/** The message from which the thread was started in which a message stands. A post in a forum hangs on none. */
async function threadOn({ channel }: Message, log: Log): Promise<Message | null> {
  if (!channel.isThread() || channel.parent?.isThreadOnly()) return null;
  return fetched(() => channel.fetchStarterMessage(), log);
}

async function fetched(fetch: () => Promise<Message | null>, log: Log): Promise<Message | null> {
  try {
    return await fetch();
  } catch (error) {
    logFailure(log, error);
    return null;
  }
}
