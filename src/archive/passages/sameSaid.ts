import { denialsIn } from '../sense/denials.js';
import { numberOf } from '../sense/numbers.js';
import { areSynonyms } from '../sense/synonyms.js';
import { stopwords } from '../stopwords.js';
import { type Word, wordsOf } from '../terms.js';

/** Fewer words are alike by chance, or in a fixed form. */
const fewestWords = 12;
/** Of the words of a text so many may be others. */
const mostOthers = 0.15;
/** Fewer words, the very same, are a phrase that anybody prints. */
export const fewestSame = 6;

/** Words that a desk adds or leaves out, and the sense stays. */
const fillers: ReadonlySet<string> = new Set('a an the this that these those and also'.split(' '));
/** An article before these turns them: "a few came", "few came". */
const turnedByArticle: ReadonlySet<string> = new Set(['few', 'little']);

/** A text as it is compared with others. */
export interface Said {
  /** Its words without those that a desk adds or leaves out, in order. */
  readonly telling: readonly Word[];
  /** All its words, but for case and accents, a space before and behind each. */
  readonly plain: string;
  readonly length: number;
}

/** A text of more characters is compared by so many of them. */
const mostCompared = 4000;

export function saidIn(text: string): Said {
  const words = wordsOf(text.slice(0, mostCompared));
  const telling = words.filter(
    ({ plain }, place) => !fillers.has(plain) || turnedByArticle.has(words[place + 1]?.plain ?? ''),
  );
  return { telling, plain: ` ${words.map(({ plain }) => plain).join(' ')} `, length: words.length };
}

/**
 * Whether two texts say the same in nearly the same words, as copies do that a desk has touched up: word for word in
 * the same order, but for articles and the like, and for a few synonyms.
 */
export function saysTheSame(one: Said, other: Said): boolean {
  const [here, there] = [one.telling, other.telling];
  if (Math.min(one.length, other.length) < fewestWords || here.length !== there.length) return false;
  const pairs = here.map((word, place) => [word, there[place] ?? word] as const);
  const others = pairs.filter(([a, b]) => !isSameWord(a, b));
  return others.length <= mostOthers * here.length && others.every(([a, b]) => mayStandFor(a, b));
}

/** Whether one of two texts is the other, or a part of it, in the very same words: only case and marks may differ. */
export const hasTheWordsOf = (one: Said, other: Said): boolean =>
  Math.min(one.length, other.length) >= fewestSame &&
  (one.plain.includes(other.plain) || other.plain.includes(one.plain));

/** Whether two texts are the very same words: only case and marks may differ. */
export const areSameWords = (one: Said, other: Said): boolean =>
  one.length >= fewestSame && one.plain === other.plain;

const isSameWord = (a: Word, b: Word): boolean =>
  a.plain === b.plain || (numberOf(a.plain) !== null && numberOf(a.plain) === numberOf(b.plain));

/** Whether a word may be put for another one: a synonym, and no other form of the same word. */
const mayStandFor = (a: Word, b: Word): boolean =>
  a.term !== b.term && !isFixed(a) && !isFixed(b) && areSynonyms(a.term, b.term);

/** Names, numbers, denials and auxiliaries have no synonyms that say the same. */
const isFixed = ({ printed, plain }: Word): boolean =>
  /\p{N}|^\p{Lu}/u.test(printed) ||
  numberOf(plain) !== null ||
  denialsIn([plain]) > 0 ||
  plain === 'must' ||
  stopwords.has(plain);
