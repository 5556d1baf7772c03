import type { Message } from 'discord.js';
import type { Log } from '../log.js';
import { logFailure } from './failures.js';

/** So many messages before one are looked through for an answer. */
const reach = 25;

/**
 * The bot's own messages from which one may go on, likeliest first: the one that it replies to; where it replies to
 * none, in a thread, a post of a forum and direct messages the newest ones there, and last the one on which the thread
 * hangs. None where they cannot be read: the question then stands by itself, so that nothing is lost but its topic.
 */
export async function answersBefore(message: Message, log: Log): Promise<readonly Message[]> {
  const isOwn = (one: Message | null): one is Message => one?.author.id === message.client.user.id;
  const replied = await repliedTo(message, log);
  if (isOwn(replied)) return [replied];
  const newest = await messagesBefore(message, log);
  return [...newest, await threadOn(message, log)].filter(isOwn);
}

/** The message that one replies to, where it stands in the same channel and can be read. */
export async function repliedTo(message: Message, log: Log): Promise<Message | null> {
  const { reference } = message;
  if (!reference?.messageId || reference.channelId !== message.channelId) return null;
  return fetched(() => message.fetchReference(), log);
}

/** What was said before in a channel that is one conversation, newest first. */
async function messagesBefore({ channel, id }: Message, log: Log): Promise<readonly Message[]> {
  if (!channel.isThread() && !channel.isDMBased()) return [];
  const { messages } = channel;
  const found = await fetched(() => messages.fetch({ limit: reach, before: id, cache: false }), log);
  return [...(found?.values() ?? [])];
}

/** The message from which the thread was started in which a message stands. A post in a forum hangs on none. */
async function threadOn({ channel }: Message, log: Log): Promise<Message | null> {
  if (!channel.isThread() || channel.parent?.isThreadOnly()) return null;
  return fetched(() => channel.fetchStarterMessage(), log);
}

async function fetched<T>(fetch: () => Promise<T | null>, log: Log): Promise<T | null> {
  try {
    return await fetch();
  } catch (error) {
    logFailure(log, error);
    return null;
  }
}
