import type { Command } from '../command.js';
import type { Asked } from '../model.js';
import { optionsOf } from './readOptions.js';

type Options = Asked['options'];

/** How options may be written; the first counts that is read again as it was meant. */
const ways: readonly ((options: Options, command: Command) => string)[] = [
  (options, { words }) =>
    words === undefined || Object.keys(options).length > 1 ? '' : (options[words] ?? ''),
  (options) => write(options, (value) => value),
  (options) => write(options, (value) => `"${value}"`),
  (options) => write(options, (value) => `'${value}'`),
];

/**
 * Options as they are typed behind a command's name: `person: Shigeru Ishiba topic: denuclearization`, or the words
 * alone that its main option takes. `null` where they cannot be typed in one line so that they are read the same.
 */
export function writeOptions(options: Options, command: Command): string | null {
  const written = ways.map((way) => way(options, command));
  return written.find((text) => isOneLine(text) && isRead(text, options, command)) ?? null;
}

/** What is asked as a line to be typed: `/quote person: Shigeru Ishiba`; `null` where it cannot be typed. */
export function writeAsked({ command: name, options }: Asked, commands: readonly Command[]): string | null {
  const command = commands.find((one) => one.name === name);
  const written = command ? writeOptions(options, command) : null;
  return written === null ? null : `/${name} ${written}`.trim();
}

const write = (options: Options, mark: (value: string) => string): string =>
  Object.entries(options)
    .map(([name, value]) => `${name}: ${mark(value)}`)
    .join(' ');

const isOneLine = (text: string): boolean => !/[\p{Cc}\u2028\u2029]/u.test(text);

function isRead(text: string, options: Options, command: Command): boolean {
  try {
    return isSame(optionsOf(text, command), options);
  } catch {
    return false;
  }
}

const isSame = (one: Options, other: Options): boolean =>
  Object.keys(one).length === Object.keys(other).length &&
  Object.entries(one).every(([name, value]) => Object.hasOwn(other, name) && other[name] === value);
