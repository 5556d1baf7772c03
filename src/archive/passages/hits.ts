import type { ReadWord, ReadWords } from './readWords.js';
import type { Sought, Way } from './sought.js';

/** A unit of the question, as asked or in another way, where it stands in a passage. */
export interface Hit {
  /** The unit's number. */
  readonly unit: number;
  /** How much of the unit it is, above 0 and at most 1; 0 where it is only a synonym. */
  readonly weight: number;
  /** The place of its first word, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The sentence of the passage, from 0. */
  readonly sentence: number;
}

/** Where a passage has units of the question, in the order of the text, synonyms among them. */
export function hitsIn({ words, sentences }: ReadWords, { ways }: Sought): Hit[] {
  const hits: Hit[] = [];
  for (const [from, { term }] of words.entries()) {
    for (const { unit, weight, terms } of ways.get(term) ?? none) {
      const to = endOf(terms, words, from);
      if (to !== null) hits.push({ unit, weight, from, to, sentence: sentences[from] ?? 0 });
    }
  }
  return hits;
}

const none: readonly Way[] = [];

/** The place behind the last of the terms that stand from a place on, stopwords between them left out; else `null`. */
function endOf(terms: readonly string[], words: readonly ReadWord[], from: number): number | null {
  let place = from;
  for (const term of terms) {
    while (words[place]?.term !== term && place > from && words[place]?.isStopword) place++;
    if (words[place]?.term !== term) return null;
    place++;
  }
  return place;
}

/** Hits by their sentences, in order; sentences without any are left out. */
export function bySentence(hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last?.[0]?.sentence === hit.sentence) last.push(hit);
    else groups.push([hit]);
  }
  return groups;
}
