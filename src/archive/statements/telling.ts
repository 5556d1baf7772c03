import type { Finding } from '../../model.js';
import { contains } from '../alignment.js';
import { isProper } from '../roll.js';

/** A statement as one article tells it. */
export interface Telling {
  /** All that this article has of it, without what others print. */
  readonly finding: Finding;
  /** The words of all parts, but for case, accents and marks. */
  readonly words: readonly string[];
  /** One and the same for all articles of a story; an article that is no copy is a story of its own. */
  readonly story: string;
  /** What stands beside it in its article; '' when all statements have been compared. */
  readonly around: string;
}

/** How the words are told: only what is told alike can be one statement. */
export function mannerOf({ indirect, toldBy }: Finding): string {
  if (indirect) return 'reported';
  return toldBy === undefined ? 'in marks' : `told by ${toldBy ?? 'somebody'}`;
}

/** Who speaks, over all articles: "a spokesman" is somebody else in every story. */
export function speakerIn({ finding: { speaker }, story }: Telling): string | null {
  return speaker == null || isProper(speaker) ? (speaker ?? null) : `${speaker}\n${story}`;
}

/** The text of a statement's parts, one a line. */
export const contentOf = ({ citation, further = [] }: Finding): string =>
  [citation, ...further].map(({ exact }) => exact).join('\n');

/** Of tellings of one statement the first, and those that have other words than it, each wording once. */
export function inDifferentWords(tellings: readonly Telling[]): Telling[] {
  const [first] = tellings;
  const wordings = new Map([...tellings].reverse().map((telling) => [telling.words.join(' '), telling]));
  return [...wordings.values()]
    .reverse()
    .filter((telling) => telling === first || !first || !contains(first.words, telling.words));
}

/** Groups what has one key, in the order of its first. */
export function groupedBy<T>(all: Iterable<T>, keyOf: (one: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}
