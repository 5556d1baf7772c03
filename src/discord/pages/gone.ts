import type { Command, Option } from '../../command.js';
import { say } from '../../languages/say.js';
import type { Answer, Asked } from '../../model.js';
import type { Kind } from './carrier.js';

/** What is answered to a press that the bot cannot read. */
export const unreadable = (what: 'button' | 'menu'): Answer => ({
  outcome: 'declined',
  heading: say('page.pressedTooLate', { control: what }),
  findings: [],
  note: say('page.askAgain'),
});

/** Whether an answer leaves nothing to show in place of another: nothing was found, and there is nothing to choose. */
export const showsNothing = ({ outcome, findings, asksBack, form }: Answer): boolean =>
  outcome !== 'answered' && findings.length === 0 && asksBack === undefined && form === undefined;

/**
 * Whether there was something to be seen behind it when it was shown. What may be chosen is only known to be called so:
 * with what else was asked there may be nothing.
 */
export const promises: Readonly<Record<Kind, boolean>> = {
  page: true,
  finding: true,
  next: true,
  choice: false,
  field: false,
};

/** The same in few words, where the coverage had an answer before and has none now. */
export function changedSince({ outcome, heading, note }: Answer): Answer {
  const told = { outcome, heading: say('page.changedSince', { whatIsAnsweredNow: heading }), findings: [] };
  return note === undefined ? told : { ...told, note };
}

/** Whether the bot still takes what is asked: if not, it is the bot that has changed, and says so itself. */
export function isStillTaken(
  { command, options }: Asked,
  commands: readonly Command[],
  admin: boolean,
): boolean {
  const offered = commands.find(({ name }) => name === command);
  if (offered === undefined || (offered.adminsOnly && !admin)) return false;
  const known = new Map(Object.entries(offered.options));
  const isFilled = [...known].every(([name, { required }]) => !required || Object.hasOwn(options, name));
  return isFilled && Object.entries(options).every(([name, value]) => takes(known.get(name), value));
}

const takes = (option: Option | undefined, value: string): boolean =>
  option !== undefined && (option.choices?.includes(value) ?? true);
