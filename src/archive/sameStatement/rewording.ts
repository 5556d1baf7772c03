import { contains } from '../alignment.js';
import { outletKey } from '../outlets.js';
import { pairWords } from '../pairing.js';
import { weightOf } from '../statements/differences.js';
import { spansAt } from '../statements/places.js';
import type { Rewording } from '../statements/rewording.js';
import { contentOf, type Telling } from '../statements/telling.js';
import { areOneStatement } from './likelihood.js';
import { type Version, versionOf } from './version.js';

/** Fewer telling words are said again and again: two fragments of them are no one statement. */
const fewestTerms = 3;
/** Longer statements are not compared word by word with others. */
const mostWords = 300;

/**
 * Compares what different outlets print of one speaker in different words, as learned from examples. What they only
 * report is in their own words, and never compared.
 */
export function createRewording(): Rewording {
  const versions = new WeakMap<Telling, Version>();
  const versionIn = (telling: Telling): Version => {
    const known = versions.get(telling);
    if (known) return known;
    const { finding, around } = telling;
    const version = versionOf(contentOf(finding), around, finding.speaker ?? '', finding.date ?? null);
    versions.set(telling, version);
    return version;
  };
  return {
    same(a, b) {
      if (isReported(a) || isReported(b) || a.story === b.story || haveOneOutlet(a, b)) return false;
      const [one, other] = [versionIn(a), versionIn(b)];
      return isComparable(one) && isComparable(other) && areOneStatement(one, other);
    },
    differing: (printing, shown) => spansAt(placesOfOthers(printing.words, shown.words), printing.finding),
  };
}

const isReported = ({ finding }: Telling): boolean => finding.indirect === true;

/** One outlet prints a statement in its own words once; what it prints on another day is another one. */
function haveOneOutlet({ finding: a }: Telling, { finding: b }: Telling): boolean {
  const [one, other] = [a.citation.article, b.citation.article];
  if (one.id === other.id) return true;
  return (
    one.publisher !== null &&
    other.publisher !== null &&
    outletKey(one.publisher) === outletKey(other.publisher)
  );
}

const isComparable = ({ terms, words }: Version): boolean =>
  terms.size >= fewestTerms && words.length <= mostWords;

/** The places of the words of a printing that the other one does not have there. */
function placesOfOthers(words: readonly string[], shown: readonly string[]): number[] {
  if (contains(shown, words)) return [];
  return pairWords(words, shown, weightOf).flatMap(({ a, b }) =>
    a !== null && (b === null || words[a] !== shown[b]) ? [a] : [],
  );
}
