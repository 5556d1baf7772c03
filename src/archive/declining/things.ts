import type { Query, Unit } from '../query/vocabulary.js';
import { askingWords } from '../stopwords.js';
import { vagueWords } from './vagueWords.js';

/** What a question is held against: how much there is, and in how much of it a term stands. */
export interface Stock {
  /** How many passages there are. */
  readonly size: number;
  frequency(term: string): number;
}

/** A unit of a question as a part of a thing. */
export interface Part {
  readonly unit: Unit;
  /** How much it says, in nats: the rarer, the more. */
  readonly rarity: number;
  /** Whether any passage has it, or what counts for it. */
  readonly isKnown: boolean;
}

/** What a question asks about: one word, or a name with all its words, which say little more than one of them. */
export interface Thing {
  /** One at least, in the order of the question. */
  readonly parts: readonly Part[];
  readonly isName: boolean;
  readonly rarity: number;
  /** The place of its first word in the question, and of the word behind its last. */
  readonly from: number;
  readonly to: number;
}

/** So many passages that have nothing of it are added to a stock, lest in a small one every word be rare. */
export const unseenPassages = 200;
/**
 * And so many that have it: what is in none is not rare beyond measure. A word may stand for another, a name for none
 * but itself.
 */
const unseenWord = 0.5;
const unseenName = 0.2;
/** What each further word of a name adds, beside the one that says most. */
const furtherWord = 0.3;
/** What a word counts that hardly says anything. */
const vague = 0.3;

/** Words that ask how things stand now, or what is told of them: a passage need not have them. */
const newsWords: ReadonlySet<string> = new Set(
  'latest newest recent recently lately current currently now nowadays today still news coverage'.split(' '),
);

/** The things that a question asks about, in its order; the words that it asks with are not among them. */
export function thingsOf({ units }: Query, stock: Stock): Thing[] {
  const names: Part[][] = [];
  let before: Unit | undefined;
  for (const unit of units) {
    if (unit.words.every(({ plain }) => askingWords.has(plain) || newsWords.has(plain))) continue;
    const part = partOf(unit, stock);
    if (before && isOneName(before, unit)) names.at(-1)?.push(part);
    else names.push([part]);
    before = unit;
  }
  return names.map(thingOf);
}

const isOneName = (before: Unit, unit: Unit): boolean =>
  [before, unit].every(
    ({ isName, words }) => isName && words.every(({ printed }) => !/^\p{N}/u.test(printed)),
  ) && placesOf(before).to === placesOf(unit).from;

const placesOf = ({ words }: Unit) => ({
  from: words[0]?.place ?? 0,
  to: (words.at(-1)?.place ?? 0) + 1,
});

function partOf(unit: Unit, { size, frequency }: Stock): Part {
  const frequencyOf = (terms: readonly string[]) => Math.min(...terms.map((term) => frequency(term)));
  const passages =
    frequencyOf(unit.words.map(({ term }) => term)) ||
    Math.max(0, ...unit.alternatives.map(({ terms }) => frequencyOf(terms)));
  const chance = (passages + (unit.isName ? unseenName : unseenWord)) / (size + unseenPassages);
  const says = unit.words.every(({ plain }) => vagueWords.has(plain)) ? vague : 1;
  return { unit, rarity: -Math.log(Math.min(chance, 1)) * says, isKnown: passages > 0 };
}

function thingOf(parts: readonly Part[]): Thing {
  const [most = 0, ...others] = parts.map(({ rarity }) => rarity).sort((a, b) => b - a);
  return {
    parts,
    isName: parts.some(({ unit }) => unit.isName),
    rarity: most + furtherWord * others.reduce((sum, rarity) => sum + rarity, 0),
    from: Math.min(...parts.map(({ unit }) => placesOf(unit).from)),
    to: Math.max(...parts.map(({ unit }) => placesOf(unit).to)),
  };
}

/**
 * Whether what is asked beside names is unknown: what has the names alone speaks of something else. A word that may be a
 * slip of spelling is no evidence that the rest is there.
 */
export function isAllUnknown(things: readonly Thing[]): boolean {
  const asked = things.filter(({ isName }) => !isName).flatMap(({ parts }) => parts);
  return asked.some(({ isKnown }) => !isKnown) && asked.every(isUnsure);
}

/** Whether no passage has a part as it was asked for: at best something that is spelt nearly so. */
export const isUnsure = ({ isKnown, unit }: Part): boolean =>
  !isKnown || unit.alternatives.some(({ slip }) => slip);

/** A thing as it was asked for. */
export const printedOf = ({ parts }: Thing): string =>
  parts.flatMap(({ unit }) => unit.words.map(({ printed }) => printed)).join(' ');
