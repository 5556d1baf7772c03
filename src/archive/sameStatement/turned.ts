import { hasOpposite } from '../sense/antonyms.js';
import { denialsIn } from '../sense/denials.js';
import { stopwords } from '../stopwords.js';
import { wordsOf } from '../terms.js';

/** So many words behind a denial may be what it denies. */
const reach = 4;

/** Whether one version denies what the other one affirms, or has the opposite of a word that the other one has. */
export const areTurned = (a: readonly string[], b: readonly string[]): boolean =>
  hasOpposites(a, b) || hasOpposites(b, a) || deniesMore(a, b) || deniesMore(b, a);

/** Whether a version has a word of its own that means the opposite of one of the other version's own. */
function hasOpposites(a: readonly string[], b: readonly string[]): boolean {
  const inA = new Set(a);
  const onlyB = new Set(b.filter((word) => !inA.has(word)));
  const inB = new Set(b);
  const terms = new Set([...onlyB].map(termOf));
  return a.some((word) => !inB.has(word) && hasOpposite(word, onlyB, terms));
}

/** Whether one version denies something that the other one has without a denial. */
function deniesMore(a: readonly string[], b: readonly string[]): boolean {
  if (denialsIn(a) <= denialsIn(b)) return false;
  const deniedInB = new Set(deniedIn(b));
  const inB = new Set(b.map(termOf));
  return deniedIn(a).some((term) => inB.has(term) && !deniedInB.has(term));
}

const deniedIn = (words: readonly string[]): string[] =>
  words.flatMap((word, i) =>
    denialsIn([word]) === 0
      ? []
      : words
          .slice(i + 1, i + 1 + reach)
          .filter((one) => !stopwords.has(one))
          .map(termOf),
  );

const termOf = (word: string): string => wordsOf(word)[0]?.term ?? word;
