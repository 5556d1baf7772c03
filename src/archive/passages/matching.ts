import { areSynonyms } from '../sense/synonyms.js';
import { termsOf } from '../terms.js';
import { bySentence, type Hit } from './hits.js';
import { hadOf, type ReadPassage, shareOf } from './readPassage.js';
import type { ReadWord } from './readWords.js';
import type { Sought } from './sought.js';

/** The parameters of BM25 that are usual for short passages since Anserini's, and a usual passage's words. */
const saturation = 0.9;
const byLength = 0.4;
const usualLength = 60;

/** BM25 of all units, as a share of the weight of the question; above 1 where units stand there often. */
export function bm25({ hits, words }: ReadPassage, { rarity, whole }: Sought): number {
  const times = rarity.map(() => 0);
  for (const { unit, weight } of hits) times[unit] = (times[unit] ?? 0) + weight;
  const dampening = saturation * (1 - byLength + (byLength * words.length) / usualLength);
  const sum = times.reduce((all, time, unit) => all + ((rarity[unit] ?? 0) * time) / (time + dampening), 0);
  return (sum * (saturation + 1)) / whole;
}

/** The share of the question that the one sentence has that has most. */
export const sentenceShare = ({ hits }: ReadPassage, sought: Sought): number =>
  bySentence(hits).reduce((most, inside) => Math.max(most, shareOf(hadOf(inside, sought), sought)), 0);

/** The share of the question's names and numbers that a passage has; 0 where there are none. */
export function names({ has }: ReadPassage, { rarity, units }: Sought): number {
  const weights = units.map(({ isName }, unit) => (isName ? (rarity[unit] ?? 0) : 0));
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return whole === 0 ? 0 : weights.reduce((sum, weight, unit) => sum + weight * (has[unit] ?? 0), 0) / whole;
}

/** The share of the question that stands there in the very form, not in another of the same stem. */
export const sameForm = (read: ReadPassage, sought: Sought): number =>
  alike(read, sought, (word, asked) => word.plain === asked.plain);

/** The share of the question that is printed there letter for letter, capitals and all. */
export const samePrint = (read: ReadPassage, sought: Sought): number =>
  alike(read, sought, (word, asked) => word.printed === asked.printed);

type Form = Pick<ReadWord, 'plain' | 'printed'>;

function alike(
  { hits, words }: ReadPassage,
  sought: Sought,
  same: (word: Form, asked: Form) => boolean,
): number {
  const had = sought.units.map(() => 0);
  for (const { unit, from } of hits.filter(isWhole)) {
    const asked = sought.units[unit]?.words ?? [];
    const isSame = asked.every((word, i) => {
      const printed = words[from + i];
      return printed !== undefined && same(printed, word);
    });
    if (isSame) had[unit] = 1;
  }
  return shareOf(had, sought);
}

const isWhole = ({ weight }: Hit): boolean => weight === 1;

/** The share of the question that is not there, while a word is that may stand for it: "film" for "movie". */
export function synonyms({ has, words }: ReadPassage, sought: Sought): number {
  const had = sought.units.map(({ words: [asked], isName }, unit) => {
    if (isName || asked === undefined || (has[unit] ?? 0) > 0) return 0;
    return words.some(({ term }) => areSynonyms(asked.term, term)) ? 1 : 0;
  });
  return shareOf(had, sought);
}

/** The share of the question that the title has. */
export function title(read: ReadPassage, sought: Sought): number {
  if (read.title === '') return 0;
  const terms = new Set(termsOf(read.title));
  const had = sought.units.map(({ words }) => (words.every(({ term }) => terms.has(term)) ? 1 : 0));
  return shareOf(had, sought);
}
