import type { Message } from 'discord.js';
import type { Log } from '../log.js';

/** Discord shows for ten seconds that somebody is typing; in milliseconds. */
const again = 8_000;
/** No answer takes longer, in milliseconds. */
const longest = 60_000;

/**
 * Shows in a message's channel that the bot is typing, until `work` has ended. It is a courtesy: nothing waits for it,
 * and where Discord does not take it the answer will tell why, or there is no harm done.
 */
export async function whileTyping<T>({ channel }: Message, log: Log, work: () => Promise<T>): Promise<T> {
  if (!channel.isSendable()) return work();
  const show = () =>
    channel.sendTyping().catch((error: unknown) => {
      end();
      log.debug({ err: error }, 'typing is not shown');
    });
  const repeated = setInterval(show, again);
  const stopped = setTimeout(() => end(), longest);
  const end = () => {
    clearInterval(repeated);
    clearTimeout(stopped);
  };
  void show();
  try {
    return await work();
  } finally {
    end();
  }
}
