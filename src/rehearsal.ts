import type { Bot } from './bot.js';
import { type Command, isNamed } from './command.js';
import type { Log } from './log.js';

/** It takes much to understand: somebody may have said it, and it has a date. */
const question = 'Who said the harbour would be closed in March?';

/**
 * Has the commands answer, one after the other: those that take words their own examples and a question. What is done
 * for the first time takes a tenth of a second, for which the gateway would have to wait later. Before each of them it
 * waits until it is `quiet`, so that nobody waits for more than one of them. Never rejects: a bug is logged.
 */
export async function rehearse(
  { commands, answer }: Bot,
  log: Log,
  quiet: () => Promise<void> = async () => undefined,
): Promise<void> {
  for (const { name, words, example } of commands.filter(isRehearsed)) {
    const asked = words === undefined ? [{}] : [{ [words]: example }, { [words]: question }];
    for (const options of asked) {
      await quiet();
      const request = { command: name, options, admin: false, rehearsed: true };
      await answer(request).catch((error: unknown) => log.error({ err: error, request }, 'a bug'));
    }
  }
}

/** Not what only admins may ask, nor what concerns a place: that may change something. */
const isRehearsed = (command: Command): boolean =>
  isNamed(command) && !command.adminsOnly && !command.needsPlace;
