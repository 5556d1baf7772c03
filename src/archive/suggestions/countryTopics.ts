import { countryNames } from '../sense/countries.js';
import { plainWordsOf } from '../terms.js';
import type { Form } from './named.js';

/** Other names of countries that are no adjectives, and abbreviations, are topics themselves. */
const alsoNames = new Set(['myanmar', 'czechia', 'türkiye']);

const groups = countryNames.map((names) =>
  names.map((words) => ({
    plain: words.map(({ plain }) => plain).join(' '),
    isAbbreviation: words.every(({ printed }) => printed === printed.toUpperCase()),
  })),
);
const countries = new Set(groups.flatMap(([country]) => country?.plain ?? []));
const otherNames = new Map(
  groups.flatMap((names) => names.map(({ plain }) => [plain, names.map((name) => name.plain)] as const)),
);
const adjectives = new Set(
  groups.flatMap(([, ...others]) =>
    others
      .filter(
        ({ plain, isAbbreviation }) => !isAbbreviation && !countries.has(plain) && !alsoNames.has(plain),
      )
      .map(({ plain }) => plain),
  ),
);

const plainly = (topic: string): string => plainWordsOf(topic).join(' ');

/** Whether words are a country's adjective or people alone, which are no topic: "Japanese", "North Koreans". */
export const isOfCountryAlone = (topic: string): boolean => adjectives.has(plainly(topic));

/** Of a country its other names: "DPRK" of "North Korea". */
export function otherNamesOf({ words }: Form): readonly Form[] {
  const plain = words.join(' ');
  const others = countries.has(plain) ? (otherNames.get(plain) ?? []) : [];
  return others.filter((name) => name !== plain).map((name) => ({ printed: name, words: name.split(' ') }));
}
