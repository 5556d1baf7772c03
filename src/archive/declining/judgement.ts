import type { Query } from '../query/query.js';
import { stopwords } from '../stopwords.js';
import { wordsOf } from '../terms.js';
import { featuresOf } from './features.js';
import { likelihood, threshold } from './likelihood.js';
import { see } from './seen.js';
import { isAllUnknown, isUnsure, printedOf, type Stock, type Thing, thingsOf } from './things.js';

/** A passage that is read. */
export interface Read {
  readonly text: string;
  readonly title: string;
}

/** Why a question is declined. */
export interface Reasons {
  /** Words of the question that no passage has, as asked. */
  readonly missing: readonly string[];
  /** Present where passages have all that is asked about, but none has all of it: its things, as asked. */
  readonly apart?: readonly string[];
}

/** Tells which passages speak of a question. */
export interface Judgement {
  speaks(passage: Read): boolean;
  /** Why none of the passages that fit best speaks of it; without any, only which words are missing. */
  reasons(best: readonly Read[]): Reasons;
}

/** A thing of which a passage has half, it speaks of. */
const spokenOf = 0.5;
/** More things than these tell a reader nothing. */
const mostApart = 3;

/** Judges passages by what a question asks about, and by how rare that is in the coverage. */
export function judge(query: Query, stock: Stock): Judgement {
  const things = thingsOf(query, stock);
  const hasAll = ({ text, title }: Read): boolean =>
    things.length > 0 && see(things, text, title).has.every((has) => has >= spokenOf);
  const isUnknown = isAllUnknown(things);
  const areWords = isWordsAlone(query.text);
  return {
    speaks: (passage) =>
      !isUnknown &&
      (likelihood(featuresOf(query, things, stock, passage)) >= threshold || (areWords && hasAll(passage))),
    reasons(best) {
      const missing = missingOf(things);
      const areMany = things.length < 2 || things.length > mostApart;
      if (missing.length > 0 || areMany || best.length === 0 || best.some(hasAll)) return { missing };
      return { missing, apart: things.map(printedOf) };
    },
  };
}

/** Words without a question: what has them all speaks of them. */
function isWordsAlone(text: string): boolean {
  const [first] = wordsOf(text);
  return first !== undefined && !stopwords.has(first.plain) && !/[?？؟]\s*$/u.test(text);
}

const missingOf = (things: readonly Thing[]): string[] => [
  ...new Set(
    things
      .flatMap(({ parts }) => parts)
      .filter(isUnsure)
      .flatMap(({ unit }) => unit.words.map(({ printed }) => printed)),
  ),
];
