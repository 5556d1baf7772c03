import { termsOf } from '../terms.js';
import { type Names, noNames } from './names.js';
import { type Query, readQuery, type Vocabulary } from './query.js';

/** What counts for less than this is no other name of the same thing: a country's people, a synonym. */
const leastWeight = 0.65;
/** No more are searched for. */
const mostVariants = 4;

/**
 * A topic in the other words in which the coverage may have it: each with one of its units put in another way, as
 * `readQuery` tells, the likeliest first. None where nothing in it is called or spelt otherwise.
 */
export function variantsOf(topic: string, vocabulary: Vocabulary, names: Names = noNames): string[] {
  const { units } = readQuery(topic, vocabulary, names);
  return units
    .flatMap(({ alternatives }, place) => alternatives.map((alternative) => ({ place, ...alternative })))
    .filter(({ terms, weight }) => weight >= leastWeight && terms.every(isItsOwnTerm))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, mostVariants)
    .map(({ place, terms }) => withTerms(units, place, terms));
}

/** A term that is read again may become another one, which finds other words. */
const isItsOwnTerm = (term: string): boolean => termsOf(term)[0] === term;

const withTerms = (units: Query['units'], place: number, terms: readonly string[]): string =>
  units.flatMap(({ words }, i) => (i === place ? terms : words.map(({ printed }) => printed))).join(' ');
