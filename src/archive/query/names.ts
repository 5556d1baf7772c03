import type { Synonyms } from '../../reading/corpus/synonyms.js';
import { countryNames } from '../sense/countries.js';
import { stopwords } from '../stopwords.js';
import { type Word, wordsOf } from '../terms.js';
import type { Alternative } from './vocabulary.js';

/** What is called by several names, found in the words of a text. */
export interface Names {
  /** The longest name that begins at a word, or nothing. */
  at(words: readonly Word[], place: number): Named | null;
}

export interface Named {
  /** How many words it has. */
  readonly length: number;
  /** Whether it is written with a capital where it is known from. */
  readonly isName: boolean;
  readonly alternatives: readonly Alternative[];
}

/** What somebody has put down as the same counts nearly as much as what was asked. */
const sameThing = 0.9;
/** A country's people and language, and what belongs to it, say somewhat less than its name. */
const ofCountry = 0.6;

/** A name taken apart, and what else its thing is called. */
interface Known {
  readonly words: readonly Word[];
  readonly alternatives: readonly Alternative[];
}

/** What countries are called, which is known without being put down. */
const countries: readonly Known[] = countryNames.flatMap((names) => knownOf(names, ofCountry));

/** The names of countries, and those that are put down in groups. */
export function namesOf(synonyms: Synonyms): Names {
  const byTerm = new Map<string, Known[]>();
  const groups = synonyms.map((group) => group.map(wordsOf).filter((words) => words.length > 0));
  for (const known of [...groups.flatMap((names) => knownOf(names, sameThing)), ...countries]) {
    const first = known.words[0]?.term ?? '';
    byTerm.set(first, [...(byTerm.get(first) ?? []), known]);
  }
  return { at: (words, place) => longest(byTerm.get(words[place]?.term ?? '') ?? [], words, place) };
}

/** The names of countries alone. */
export const noNames: Names = namesOf([]);

function knownOf(names: readonly (readonly Word[])[], weight: number): Known[] {
  const all = names.map((words) => ({ words, terms: tellingTerms(words) }));
  return all.map(({ words }) => ({
    words,
    alternatives: all.flatMap((other) => (other.words === words ? [] : { terms: other.terms, weight })),
  }));
}

function longest(candidates: readonly Known[], words: readonly Word[], place: number): Named | null {
  const fitting = candidates.filter((known) => standsAt(known.words, words, place));
  const length = Math.max(0, ...fitting.map((known) => known.words.length));
  const found = fitting.filter((known) => known.words.length === length);
  const [first] = found;
  if (!first) return null;
  const asked = tellingTerms(first.words).join(' ');
  const isName = /^[\p{Lu}\p{N}]/u.test(first.words[0]?.printed ?? '');
  return {
    length,
    isName,
    alternatives: distinct(
      found.flatMap((known) => known.alternatives),
      asked,
    ),
  };
}

const standsAt = (name: readonly Word[], words: readonly Word[], place: number): boolean =>
  name.every((word, i) => {
    const asked = words[place + i];
    return asked !== undefined && asked.term === word.term && mayMean(asked, word);
  });

/** Initials that are words as well have to be written in capitals: "US", "PM", "WHO". */
const wordsToo: ReadonlySet<string> = new Set([...stopwords, 'us', 'pm', 'am', 'aids', 'may', 'mi', 'ice']);

const isInitials = ({ printed }: Word): boolean => /^(?:\p{Lu}\.?){2,20}(?:['’]s)?$/u.test(printed);

const mayMean = (asked: Word, name: Word): boolean =>
  !isInitials(name) || !wordsToo.has(name.plain) || isInitials(asked);

function tellingTerms(words: readonly Word[]): string[] {
  return words.filter(({ plain }) => !stopwords.has(plain)).map(({ term }) => term);
}

/** Each alternative once, with the weight that counts for most. */
function distinct(alternatives: readonly Alternative[], asked: string): Alternative[] {
  const byTerms = new Map<string, Alternative>();
  for (const one of [...alternatives].sort((a, b) => a.weight - b.weight))
    byTerms.set(one.terms.join(' '), one);
  byTerms.delete(asked);
  return [...byTerms.values()];
}
