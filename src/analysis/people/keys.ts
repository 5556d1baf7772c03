import { NAME_PARTICLES, NAME_SUFFIXES } from './given-names.js';
import { isEastAsian } from './name-order.js';
import { mayBeOneGivenName } from './nicknames.js';
import type { Word } from './words.js';

/** Articles repeat their names: folding each once is a good part of the analysis spared. */
const known = new Map<string, string>();
const mostKnown = 50_000;

/** A form under which spellings of one name meet: no case, no accents, no hyphens: "Kim Jong-un", "KIM JONG UN". */
export function foldName(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= mostKnown) known.clear();
  const folded = name
    .normalize('NFD')
    .replace(/\p{M}|[.]/gu, '')
    .replace(/[-’']/g, ' ')
    .toLowerCase();
  known.set(name, folded);
  return folded;
}

/** A name taken apart. All parts are folded. */
export interface NameParts {
  readonly given: readonly string[];
  readonly family: string;
  /** What stands behind the family name: "jr", or nothing. */
  readonly suffix: string;
}

/** Takes a full name apart. `familyFirst` tells what the article's own short forms show of its order. */
export function partsOf(name: readonly Word[], familyFirst: boolean): NameParts {
  const words = name.filter(({ plain }) => !NAME_SUFFIXES.has(plain));
  const suffix = name.find(({ plain }) => NAME_SUFFIXES.has(plain))?.plain ?? '';
  const folded = words.map(({ text }) => foldName(text));
  if (words.length > 1 && (familyFirst || isEastAsian(words))) {
    return { family: folded[0] ?? '', given: folded.slice(1).flatMap((part) => part.split(' ')), suffix };
  }
  const given = folded.slice(0, -1).filter((part) => !NAME_PARTICLES.has(part));
  return { family: folded.at(-1) ?? '', given, suffix };
}

/** Whether two full names may be one person's: same family name, and given names that do not clash. */
export function mayBeSame(a: NameParts, b: NameParts): boolean {
  if (a.family !== b.family || (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix)) return false;
  const [first, second] = [a.given[0] ?? '', b.given[0] ?? ''];
  const isForm = isInitialOf(first, second) || isInitialOf(second, first) || mayBeOneGivenName(first, second);
  if (!isForm) return false;
  const [long, short] = a.given.length >= b.given.length ? [a.given, b.given] : [b.given, a.given];
  return short.slice(1).every((part, place) => {
    const other = long.slice(1)[place] ?? '';
    return part === other || isInitialOf(part, other) || isInitialOf(other, part);
  });
}

/** "Carlos Harker" and "Carlos Harker Jr.", in this order: who had the fuller name would have been given it first. */
export function areFatherAndSon(before: NameParts, after: NameParts): boolean {
  return before.suffix === '' && after.suffix !== '' && before.given[0] === after.given[0];
}

function isInitialOf(initial: string, name: string): boolean {
  return initial.length === 1 && name.startsWith(initial);
}
