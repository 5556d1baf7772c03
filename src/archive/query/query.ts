import { stopwords } from '../stopwords.js';
import { type Word, wordsOf } from '../terms.js';
import { writtenApart, writtenTogether } from './apart.js';
import { askedBy } from './asked.js';
import { isName } from './isName.js';
import { type Names, noNames } from './names.js';
import { sensesOf } from './senses.js';
import { slipsOf } from './slips.js';
import type { Alternative, Query, Unit, Vocabulary } from './vocabulary.js';

export type { Asked } from './asked.js';
export { isName } from './isName.js';
export type { Alternative, Query, Unit, Vocabulary } from './vocabulary.js';

/** More units make a question no clearer. */
const mostUnits = 32;
/** Of one unit no more alternatives are looked for. */
const mostAlternatives = 8;

/**
 * Reads a question: names that are known to be one thing, words that are written apart or together in the coverage,
 * and its other words without stopwords, each a unit, with what else counts for it.
 */
export function readQuery(text: string, vocabulary: Vocabulary, names: Names = noNames): Query {
  const words = wordsOf(text);
  const units = new Map<string, Unit>();
  for (let place = 0; place < words.length && units.size < mostUnits; ) {
    const { unit, length } = unitAt(words, place, vocabulary, names);
    const key = unit?.words.map(({ term }) => term).join(' ') ?? '';
    if (unit && !units.has(key)) units.set(key, unit);
    place += length;
  }
  return { text, units: [...units.values()], asked: askedBy(text) };
}

interface Found {
  readonly unit: Unit | null;
  /** How many words of the text it takes. */
  readonly length: number;
}

function unitAt(words: readonly Word[], place: number, vocabulary: Vocabulary, names: Names): Found {
  const word = words[place];
  if (!word) return { unit: null, length: 1 };
  const named = names.at(words, place);
  if (named) {
    const unit = unitOf(words.slice(place, place + named.length), named.alternatives, vocabulary);
    return { unit: { ...unit, isName: unit.isName || named.isName }, length: named.length };
  }
  if (stopwords.has(word.plain)) return { unit: null, length: 1 };
  const together = writtenTogether(words, place, vocabulary);
  if (together) return { unit: unitOf(words.slice(place, place + 2), together, vocabulary), length: 2 };
  return { unit: unitOf([word], sensesOf(word), vocabulary), length: 1 };
}

/** A unit of words with those of its alternatives that the coverage has; where it has none, how else it may be spelt. */
function unitOf(all: readonly Word[], alternatives: readonly Alternative[], vocabulary: Vocabulary): Unit {
  const telling = all.filter(({ plain }) => !stopwords.has(plain));
  const words = telling.length > 0 ? telling : all;
  const there = alternatives
    .filter(({ terms }) => terms.length > 0 && terms.every((term) => vocabulary.frequency(term) > 0))
    .sort((a, b) => b.weight - a.weight);
  const [only, ...others] = words;
  const isUnknown =
    only && others.length === 0 && there.length === 0 && vocabulary.frequency(only.term) === 0;
  const found = isUnknown ? spelledOtherwise(only, vocabulary) : there;
  return { words, isName: words.some(isName), alternatives: found.slice(0, mostAlternatives) };
}

/** Of a word that the coverage does not have: its two halves where they are words there, else words spelt nearly so. */
function spelledOtherwise(word: Word, vocabulary: Vocabulary): readonly Alternative[] {
  const apart = writtenApart(word, vocabulary);
  return apart.length > 0 ? apart : slipsOf(word, vocabulary);
}
