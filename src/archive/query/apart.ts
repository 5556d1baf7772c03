import { stopwords } from '../stopwords.js';
import { type Word, wordsOf } from '../terms.js';
import type { Alternative, Vocabulary } from './vocabulary.js';

/** The same word, written in another way. */
const sameWord = 0.9;

/** Arabic articles before a name, with which it is the same name: "al-Assad". */
const articles: ReadonlySet<string> = new Set(['al', 'el', 'ul', 'ad', 'ar']);

/**
 * What two neighbouring words are elsewhere: one word ("cease fire", "Jong Un"), or the second alone, where the first is
 * the article of a name. Nothing where they are neither.
 */
export function writtenTogether(
  words: readonly Word[],
  place: number,
  vocabulary: Vocabulary,
): readonly Alternative[] | null {
  const [first, second] = [words[place], words[place + 1]];
  if (!first || !second || stopwords.has(second.plain)) return null;
  if (articles.has(first.plain) && /^\p{Lu}/u.test(second.printed))
    return [{ terms: [second.term], weight: sameWord }];
  if (!isWordOfLetters(first) || !isWordOfLetters(second)) return null;
  const joined = termOf(first.plain + second.plain);
  return vocabulary.frequency(joined) > 0 ? [{ terms: [joined], weight: sameWord }] : null;
}

/** A shorter word is seldom two, and no half has fewer letters. */
const fewestLetters = 6;
const fewestOfHalf = 2;
/** No word that is written in one is longer. */
const mostLetters = 30;

/** The two words that one is elsewhere ("Jongun"): the halves that the coverage has, by the more frequent ones. */
export function writtenApart(word: Word, vocabulary: Vocabulary): Alternative[] {
  const { plain } = word;
  if (!isWordOfLetters(word) || plain.length < fewestLetters || plain.length > mostLetters) return [];
  let best: { readonly terms: readonly string[]; readonly times: number } | null = null;
  for (let cut = fewestOfHalf; cut <= plain.length - fewestOfHalf; cut++) {
    const halves = [plain.slice(0, cut), plain.slice(cut)];
    if (halves.some((half) => stopwords.has(half))) continue;
    const terms = halves.map(termOf);
    const times = Math.min(...terms.map((term) => vocabulary.frequency(term)));
    if (times > (best?.times ?? 0)) best = { terms, times };
  }
  return best ? [{ terms: best.terms, weight: sameWord }] : [];
}

const isWordOfLetters = ({ plain }: Word): boolean => /^\p{L}+$/u.test(plain);
const termOf = (plain: string): string => wordsOf(plain)[0]?.term ?? plain;
