import { declined } from '../answer.js';
import type { Bot, Request } from '../bot.js';
import type { Log } from '../log.js';
import type { Answer } from '../model.js';

/** Puts a request to the bot. A bug while it answers is logged, and the answer says that it is a bug. */
export async function put(request: Request, bot: Bot, log: Log): Promise<Answer> {
  try {
    return await bot.answer(request);
  } catch (error) {
    log.error({ err: error, request }, 'a bug while answering');
    return declined('Something went wrong on our side; the log says what.');
  }
}
