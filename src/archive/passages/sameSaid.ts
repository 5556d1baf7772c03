import { areOpposite } from '../sense/antonyms.js';
import { denialsIn } from '../sense/denials.js';
import { numberOf } from '../sense/numbers.js';
import { areSynonyms } from '../sense/synonyms.js';
import { stopwords } from '../stopwords.js';
import { type Word, wordsOf } from '../terms.js';

/** Fewer words are alike by chance, or in a fixed form. */
const fewestWords = 12;
/** Of the words of the longer text so many may be others, or more than the other text has. */
const mostOthers = 0.15;

/** Words that turn what is said without denying it: no text that has one says the same as one that has not. */
const turning: ReadonlySet<string> = new Set(
  `former ex alleged allegedly reportedly suspected accused apparently almost nearly hardly barely only may might could
  would should must if unless until before after against without possibly perhaps probably likely unlikely up down over
  under above below more less fewer most least first last`.split(/\s+/),
);

/** A text as it is compared with others. */
export interface Said {
  readonly words: readonly Word[];
  /** What must not differ, in order: names, numbers and words that turn the sense. */
  readonly fixed: string;
}

/** A text of more characters is compared by so many of them. */
const mostCompared = 4000;

export function saidIn(text: string): Said {
  const words = wordsOf(text.slice(0, mostCompared));
  const fixed = words.filter(isFixed).map(({ plain, term }) => numberOf(plain) ?? term);
  return { words, fixed: fixed.join(' ') };
}

/**
 * Whether two texts say the same in nearly the same words, as copies do that a desk has touched up: the same names,
 * numbers and denials in the same order, and beside them little that is not said in both.
 */
export function saysTheSame({ words: here, fixed }: Said, { words: there, fixed: other }: Said): boolean {
  const longer = Math.max(here.length, there.length);
  if (Math.min(here.length, there.length) < fewestWords || fixed !== other) return false;
  if (Math.abs(here.length - there.length) > mostOthers * longer) return false;
  const [lacking, instead] = [lackingIn(there, here), lackingIn(here, there)];
  return Math.max(lacking.length, instead.length) <= mostOthers * longer && areEdits(lacking, instead);
}

const isFixed = ({ printed, plain }: Word): boolean =>
  /\p{N}/u.test(printed) ||
  numberOf(plain) !== null ||
  denialsIn([plain, printed.toLowerCase().replaceAll('’', "'")]) > 0 ||
  turning.has(plain) ||
  (/^\p{Lu}/u.test(printed) && !stopwords.has(plain));

/** The words that stand in one text more often than in another. */
function lackingIn(text: readonly Word[], words: readonly Word[]): Word[] {
  const left = new Map<string, number>();
  for (const { term } of text) left.set(term, (left.get(term) ?? 0) + 1);
  return words.filter(({ term }) => {
    const times = left.get(term) ?? 0;
    left.set(term, times - 1);
    return times <= 0;
  });
}

/** Whether words of one text and those of the other in their stead are another way to say it, or a few more. */
function areEdits(lacking: readonly Word[], instead: readonly Word[]): boolean {
  if (lacking.some((word) => instead.some((other) => areOpposite(word.plain, other.plain)))) return false;
  const [here, there] = [telling(lacking), telling(instead)];
  return unmatched(here, there).length === 0 || unmatched(there, here).length === 0;
}

const telling = (words: readonly Word[]): Word[] => words.filter(({ plain }) => !stopwords.has(plain));

const unmatched = (words: readonly Word[], others: readonly Word[]): Word[] =>
  words.filter(({ term }) => !others.some((other) => areSynonyms(term, other.term)));
