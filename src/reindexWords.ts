import { inARow } from './languages/figures.js';
import { say } from './languages/say.js';
import type { Problem } from './model.js';

/** What is different since the coverage was read before: the lists hold article ids. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
  /** Files that are left out, for they hold what another one holds. */
  readonly copies: readonly Problem[];
}

/** A kind of change, and a line for each article or file. */
interface Kind {
  readonly name: keyof Changes;
  readonly lines: readonly string[];
}

/** In the order in which they are told: what is wrong comes first. */
function kindsOf({ added, changed, removed, problems, copies }: Changes): readonly Kind[] {
  return [
    { name: 'problems', lines: problems.map(withReason) },
    { name: 'copies', lines: copies.map(withReason) },
    { name: 'added', lines: added.map(onOneLine) },
    { name: 'changed', lines: changed.map(onOneLine) },
    { name: 'removed', lines: removed.map(onOneLine) },
  ];
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
const withReason = ({ file, reason }: Problem): string => onOneLine(`${file} (${reason})`);

/** So many of a kind are named in short, as far as they are this long at most in all. */
const mostNamed = 10;
const longestNames = 500;

/** What is different, in a line a kind, and whether that is all of it. */
export function inShort(changes: Changes): { readonly note: string; readonly isAll: boolean } {
  const kinds = kindsOf(changes).map(({ name, lines }) => ({ name, lines, named: firstFew(lines) }));
  const told = kinds.filter(({ name, lines }) => lines.length > 0 || alwaysTold.includes(name));
  return {
    note: told.map(({ name, lines, named }) => few(say(`reindex.${name}`), lines, named)).join('\n'),
    isAll: kinds.every(({ lines, named }) => named.length === lines.length),
  };
}

/** Of these it is said, too, that there are none. */
const alwaysTold: readonly (keyof Changes)[] = ['added', 'changed', 'removed'];

function firstFew(lines: readonly string[]): readonly string[] {
  const lengths = lines.slice(0, mostNamed).map((_, i) => inARow(lines.slice(0, i + 1)).length);
  return lines.slice(0, lengths.filter((length) => length <= longestNames).length);
}

function few(kind: string, lines: readonly string[], named: readonly string[]): string {
  const count = lines.length;
  if (count === 0) return say('reindex.none', { kind });
  if (named.length === 0) return say('reindex.count', { kind, count });
  const told = { kind, count, files: inARow(named) };
  if (named.length === count) return say('reindex.all', told);
  return say('reindex.some', { ...told, more: count - named.length });
}

/** A report is this long at most, in bytes. */
const longestReport = 1_000_000;

/** All that is different, as plain text of a line for each article or file, below a heading. */
export function inFull(heading: string, changes: Changes, most = longestReport): string {
  const sections = kindsOf(changes).filter(({ lines }) => lines.length > 0);
  const all = [
    heading,
    ...sections.flatMap(({ name, lines }) => [
      '',
      say('reindex.section', { kind: say(`reindex.${name}`), count: lines.length }),
      ...lines.map((each) => `  ${each}`),
    ]),
  ];
  const fitting = howManyFit(all, most);
  const left = all.length - fitting;
  const rest = left === 0 ? [] : ['', say('reindex.cut', { lines: left })];
  return `${[...all.slice(0, fitting), ...rest].join('\n')}\n`;
}

function howManyFit(lines: readonly string[], most: number): number {
  let bytes = 0;
  const tooMany = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > most;
  });
  return tooMany === -1 ? lines.length : tooMany;
}
