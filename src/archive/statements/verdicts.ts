import type { Finding } from '../../model.js';
import { align, contains } from '../alignment.js';
import { stopwords } from '../stopwords.js';
import { certainFirst } from '../stories/quotations.js';
import { printedWordsOf } from '../terms.js';
import type { Entry } from './entry.js';

/** Below this share of the words, weighed, another wording is another statement. */
const reworded = 0.62;
/** How many statements that share a term are compared word by word. */
const compared = 100;
/** As many words are compared at most: what is near in these is near. */
const mostWords = 100;

/**
 * Of the entries those that have the given words; if none has, those that nearly have them, nearest first. Each
 * with its verdict. `near` gives entries that share a term with a query, those first that share most.
 */
export function wordingOf(
  given: string,
  entries: readonly Entry[],
  near: (query: string, most: number) => readonly Entry[],
): Finding[] {
  const words = printedWordsOf(given);
  const verbatim = entries.filter((entry) => contains(entry.words, words));
  if (verbatim.length > 0) return verdicts(verbatim, 'verbatim').sort(certainFirst);
  return verdicts(nearest(near(given, compared), words.slice(0, mostWords)), 'reworded');
}

/** Statements in which most of the words stand, nearest first; none that denies what the words affirm. */
function nearest(candidates: readonly Entry[], words: readonly string[]): Entry[] {
  return candidates
    .map((entry) => ({ entry, ...align(entry.words, words, weightOf) }))
    .filter(({ similarity, stretch }) => similarity >= reworded && denials(stretch) === denials(words))
    .sort((a, b) => b.similarity - a.similarity)
    .map(({ entry }) => entry);
}

const denial =
  /^(?:no|not|never|nothing|nobody|none|neither|nor|without|cannot|(?:do|does|did|ca|wo|is|are|was|were|would|could|should|have|has|had)n'?t)$/;
const denials = (words: readonly string[]): number => words.filter((word) => denial.test(word)).length;

/** Words that carry no meaning of their own may be missing or others. */
const weightOf = (word: string): number => (stopwords.has(word.replace("'", '')) ? 0.25 : 1);

const verdicts = (found: readonly Entry[], verdict: 'verbatim' | 'reworded'): Finding[] =>
  found.map(({ finding }) => ({ ...finding, verdict }));
