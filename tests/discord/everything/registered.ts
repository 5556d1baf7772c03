import { records } from '../../standin/checks.js';
import type { Standin } from '../../standin/standin.js';

/** What the bot has made known to Discord. */
export interface Registered {
  /** The names of slash commands. */
  readonly slash: readonly string[];
  /** The names of the commands in a message's menu. */
  readonly onMessage: readonly string[];
  /** Every option that something is suggested for: its command and its name. */
  readonly suggesting: readonly (readonly [command: string, option: string])[];
}

const onMessage = 3;

export async function registeredWith({ ledger }: Standin): Promise<Registered> {
  const isForEverywhere = /^\/applications\/\d+\/commands$/;
  const { body } = await ledger.find('the commands', ({ path }) => isForEverywhere.test(path));
  const commands = records(body);
  const slash = commands.filter(({ type }) => type !== onMessage);
  const namesOf = (some: readonly Record<string, unknown>[]) => some.map(({ name }) => String(name));
  return {
    slash: namesOf(slash),
    onMessage: namesOf(commands.filter(({ type }) => type === onMessage)),
    suggesting: slash.flatMap(({ name, options }) =>
      records(options)
        .filter(({ autocomplete }) => autocomplete === true)
        .map((option) => [String(name), String(option.name)] as const),
    ),
  };
}
