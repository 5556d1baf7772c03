import type { Query, Unit } from '../query/query.js';
import { wordsOf } from '../terms.js';
import { type CalendarUnit, calendarUnitsOf } from './calendarUnits.js';
import { type Want, wantOf } from './wants.js';

/** One way in which a unit may stand in a passage: terms one right behind the other. */
export interface Way {
  /** The unit's number. */
  readonly unit: number;
  readonly terms: readonly string[];
  /** How much it counts beside the words as asked, which count 1. */
  readonly weight: number;
}

/** A question as passages are read for it. */
export interface Sought {
  readonly query: Query;
  readonly units: readonly Unit[];
  /** How rare each unit is. */
  readonly rarity: readonly number[];
  /** The sum of that; never 0. */
  readonly whole: number;
  /** The ways of all units, by their first term. */
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** The terms of the question: what it names itself is no answer to it. */
  readonly asked: ReadonlySet<string>;
  readonly want: Want | null;
  /** Units that are a time by which an article may have been published. */
  readonly calendar: readonly CalendarUnit[];
}

/** The collection in which a question is looked for. */
export interface Collection {
  /** How many passages there are. */
  readonly size: number;
  /** In how many of them a term stands. */
  frequency(term: string): number;
}

/** So many units of a question are looked for; a longer text is told by its first ones. */
const mostUnits = 32;
/** Of a name of several words each one is worth something by itself. */
const partOfName = 0.5;

/** Prepares a question for reading passages. */
export function soughtFor(query: Query, collection: Collection): Sought {
  const units = query.units.slice(0, mostUnits);
  const rarity = units.map((unit) => rarityOf(unit, collection));
  const ways = units.flatMap(waysOf);
  const terms = [...wordsOf(query.text).map(({ term }) => term), ...ways.flatMap(({ terms }) => terms)];
  return {
    query,
    units,
    rarity,
    whole: rarity.reduce((sum, weight) => sum + weight, 0) || 1,
    ways: byFirstTerm(ways),
    asked: new Set(terms),
    want: wantOf(query.text),
    calendar: calendarUnitsOf(units),
  };
}

/** The inverse document frequency of BM25, that of the rarest word. */
function rarityOf({ words }: Unit, { size, frequency }: Collection): number {
  const passages = Math.min(size, ...words.map(({ term }) => frequency(term)));
  return Math.log(1 + (size - passages + 0.5) / (passages + 0.5));
}

function waysOf({ words, alternatives }: Unit, unit: number): Way[] {
  const own = words.map(({ term }) => term);
  return [
    { unit, terms: own, weight: 1 },
    ...alternatives.map(({ terms, weight }) => ({ unit, terms, weight })),
    ...(own.length > 1 ? own.map((term) => ({ unit, terms: [term], weight: partOfName })) : []),
  ];
}

function byFirstTerm(ways: readonly Way[]): Map<string, Way[]> {
  const byTerm = new Map<string, Way[]>();
  for (const way of ways) {
    const [first] = way.terms;
    if (first === undefined) continue;
    const others = byTerm.get(first);
    if (others) others.push(way);
    else byTerm.set(first, [way]);
  }
  return byTerm;
}
