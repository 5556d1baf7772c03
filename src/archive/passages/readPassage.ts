import { answersIn } from './answers.js';
import { type Hit, hitsIn } from './hits.js';
import { type ReadWord, readWords } from './readWords.js';
import type { Sought } from './sought.js';

/** A passage that was read beside a question. */
export interface ReadPassage {
  readonly words: readonly ReadWord[];
  /** Where it has units of the question, in the order of the text. */
  readonly hits: readonly Hit[];
  /** Words that may be what the question wants, in order. */
  readonly answers: readonly ReadWord[];
  /** How much of each unit it has, from 0 to 1. */
  readonly has: readonly number[];
  readonly title: string;
}

/** What there is of a passage to be read. */
export interface Text {
  readonly text: string;
  readonly title: string;
  /** An ISO date, or `null`. */
  readonly published: string | null;
}

/** An article of that time speaks of it more often than not. */
const byPublication = 0.8;

/** Reads a passage beside a question. */
export function readPassage({ text, title, published }: Text, sought: Sought): ReadPassage {
  const words = readWords(text);
  const hits = hitsIn(words, sought);
  const has = hadOf(hits, sought);
  for (const { unit, dates } of sought.calendar) {
    if (published?.startsWith(dates)) has[unit] = Math.max(has[unit] ?? 0, byPublication);
  }
  return { words, hits, has, title, answers: answersIn(words, sought) };
}

/** How much of each unit hits are, from 0 to 1. */
export function hadOf(hits: readonly Hit[], { units }: Sought): number[] {
  const had = units.map(() => 0);
  for (const { unit, weight } of hits) had[unit] = Math.max(had[unit] ?? 0, weight);
  return had;
}

/** The share of a question that is had, rare units counting for more. */
export const shareOf = (had: readonly number[], { rarity, whole }: Sought): number =>
  had.reduce((sum, value, unit) => sum + value * (rarity[unit] ?? 0), 0) / whole;
