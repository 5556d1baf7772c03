import type { ReadWord } from './readWords.js';
import type { Sought, Way } from './sought.js';

/** A unit of the question, as asked or in another way, where it stands in a passage. */
export interface Hit {
  /** The unit's number. */
  readonly unit: number;
  /** How much of the unit it is, above 0 and at most 1. */
  readonly weight: number;
  /** The place of its first word, and the one behind its last. */
  readonly from: number;
  readonly to: number;
  /** The sentence of the passage, from 0. */
  readonly sentence: number;
}

/** Where a passage has units of the question, in the order of the text. */
export function hitsIn(words: readonly ReadWord[], { ways }: Sought): Hit[] {
  const hits: Hit[] = [];
  for (const { term, place, sentence } of words) {
    const here = ways.get(term);
    if (!here) continue;
    for (const way of here) {
      const { unit, weight, terms } = way;
      if (standsAt(way, words, place))
        hits.push({ unit, weight, from: place, to: place + terms.length, sentence });
    }
  }
  return hits;
}

const standsAt = ({ terms }: Way, words: readonly ReadWord[], place: number): boolean =>
  terms.every((term, i) => words[place + i]?.term === term);

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
