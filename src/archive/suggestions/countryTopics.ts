import { countryNames } from '../sense/countries.js';
import { plainWordsOf } from '../terms.js';

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

/** The words by which a topic is found: of a country those of its other names, too ("DPRK" for "North Korea"). */
export function wordsToFind(topic: string): string[] {
  const others = countries.has(plainly(topic)) ? (otherNames.get(plainly(topic)) ?? []) : [];
  return [...new Set([...plainWordsOf(topic), ...others.flatMap((name) => name.split(' '))])];
}
