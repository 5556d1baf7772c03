import type { Bot } from './bot.js';
import type { Log } from './log.js';

/**
 * Has the commands that take words answer their own examples, one after the other. What is done for the first time
 * takes a tenth of a second that the gateway would wait for. Never rejects: a bug is logged, and told to who asks.
 */
export async function rehearse(bot: Bot, log: Log): Promise<void> {
  for (const { name, words, example, adminsOnly } of bot.commands) {
    if (words === undefined || adminsOnly) continue;
    const request = { command: name, options: { [words]: example }, admin: false };
    await bot.answer(request).catch((error: unknown) => log.error({ err: error, request }, 'a bug'));
  }
}
