import { printedWordsOf, termsOf } from '../terms.js';

/** A statement as one outlet prints it, taken apart for comparison. */
export interface Version {
  readonly words: readonly string[];
  /** Pairs of neighbouring letters of the words, and how often each stands there. */
  readonly bigrams: ReadonlyMap<string, number>;
  readonly bigramCount: number;
  /** What it speaks of. */
  readonly terms: ReadonlySet<string>;
  /** What stands around it in the article, without what stands in it and without who says it. */
  readonly occasion: ReadonlySet<string>;
  /** The day of publication, an ISO date, or `null` where it is not known. */
  readonly day: string | null;
}

/** Takes a statement apart. `around` is the text in which it stands, or that beside it. */
export function versionOf(content: string, around: string, speaker: string, day: string | null): Version {
  const words = printedWordsOf(content);
  const letters = words.join(' ');
  const bigrams = new Map<string, number>();
  for (let i = 0; i < letters.length - 1; i++) {
    const pair = letters.slice(i, i + 2);
    bigrams.set(pair, (bigrams.get(pair) ?? 0) + 1);
  }
  const own = termsOf(content);
  const known = new Set([...own, ...termsOf(speaker)]);
  const occasion = new Set(termsOf(around).filter((term) => !known.has(term)));
  const terms = new Set(own);
  return { words, bigrams, bigramCount: Math.max(0, letters.length - 1), terms, occasion, day };
}
