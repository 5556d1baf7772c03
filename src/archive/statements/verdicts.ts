import type { Finding } from '../../model.js';
import { align, contains } from '../alignment.js';
import { certainFirst } from '../stories/quotations.js';
import { printedWordsOf } from '../terms.js';
import { compareWords, weightOf } from './differences.js';
import type { Entry } from './entry.js';
import { spansAt } from './places.js';
import { spelledAs } from './spelledAs.js';
import { inDifferentWords, type Telling } from './telling.js';

/** A statement that has words or nearly has them, as the telling has it that is nearest, with the verdict. */
export interface Checked extends Pick<Finding, 'verdict' | 'similarity' | 'differing' | 'turns'> {
  readonly entry: Entry;
  readonly telling: Telling;
}

/** Statements that can be asked for by their words. */
export interface Wording {
  /**
   * Statements in quotation marks that have these words; if none has, those that nearly have them, nearest first.
   *
   * `verbatim` is word for word, but for case, marks, accents and apostrophes, and for slips of who asks: a letter
   * off or two swapped, in a word that the coverage does not have, or a number in digits. All else is `reworded`, be it a "the" that is
   * missing: who is said to have said it word for word has to have said these words. What is only reported has
   * the article's words and is `reworded` too. Where the words that differ turn the sense, the rest has to be
   * the same, and the finding says so.
   */
  of(given: string): Checked[];
}

/** Below this share of the words, weighed, another wording is another statement. */
const reworded = 0.62;
/** Where nothing differs but what turns the sense, less is enough: of a short statement that is half. */
const turned = 0.5;
/** How many statements that share a term are compared word by word. */
const compared = 100;
/** As many words are compared at most; what goes on behind them is lacking. */
const mostWords = 100;
/** A statement of more words, a speech, is found by its very words alone: comparing takes time for each of them. */
const longestCompared = 2_000;

/** `near` gives statements that share a term with a query, those first that share most. */
export function createWording(
  entries: readonly Entry[],
  near: (query: string, most: number) => readonly Entry[],
): Wording {
  const vocabulary = new Set(entries.flatMap(({ tellings }) => tellings.flatMap(({ words }) => words)));
  const isKnown = (word: string) => vocabulary.has(word);
  return {
    of(given) {
      const words = printedWordsOf(given);
      const exact = entries.flatMap((entry) => exactly(entry, words)).sort(surestFirst);
      if (exact.length > 0) return exact;
      const found = near(given, compared).flatMap((entry) => nearly(entry, words, isKnown));
      const verbatim = found.filter(({ verdict }) => verdict === 'verbatim');
      return verbatim.length > 0 ? verbatim.sort(surestFirst) : found.sort(nearestFirst);
    },
  };
}

const surestFirst = (a: Checked, b: Checked): number => certainFirst(a.telling.finding, b.telling.finding);
const nearestFirst = (a: Checked, b: Checked): number => (b.similarity ?? 1) - (a.similarity ?? 1);

/** A statement in quotation marks, where some article prints these very words. */
function exactly(entry: Entry, words: readonly string[]): Checked[] {
  if (entry.finding.indirect) return [];
  const telling = entry.tellings.find((one) => contains(one.words, words));
  return telling ? [{ entry, telling, verdict: 'verbatim' }] : [];
}

/** A statement, where some wording of it is near: the nearest. */
function nearly(entry: Entry, words: readonly string[], isKnown: (word: string) => boolean): Checked[] {
  return inDifferentWords(entry.tellings)
    .filter((telling) => telling.words.length <= longestCompared)
    .flatMap((telling) => check(entry, telling, words, isKnown))
    .sort(nearestFirst)
    .slice(0, 1);
}

function check(
  entry: Entry,
  telling: Telling,
  asked: readonly string[],
  isKnown: (word: string) => boolean,
): Checked[] {
  const words = asked.slice(0, mostWords);
  const share = words.length / asked.length;
  const spelled = spelledAs(words, telling.words);
  const { similarity: near, from, to } = align(telling.words, spelled, weightOf);
  const similarity = near * share;
  if (similarity < turned) return [];
  const printed = telling.words.slice(from, to);
  const { places, none, turns, onlyTurns } = compareWords(printed, spelled, isKnown);
  const isContracted = spelled.length !== words.length;
  if (none && share === 1 && !isContracted && !entry.finding.indirect)
    return [{ entry, telling, verdict: 'verbatim' }];
  if (turns && !onlyTurns) return [];
  if (similarity < (turns ? turned : reworded)) return [];
  const others = isContracted ? compareWords(printed, words, isKnown).places : places;
  const differing = spansAt(
    others.map((place) => from + place),
    telling.finding,
  );
  return [{ entry, telling, verdict: 'reworded', similarity, differing, ...(turns ? { turns } : {}) }];
}
