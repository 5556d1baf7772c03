import { GIVEN_NAMES } from '../people/given-names.js';
import { PLACES } from '../people/not-people.js';
import { isRole } from '../people/titles.js';
import type { Item } from './items.js';
import type { Phrase } from './phrases.js';
import { COLLECTIVES, PRONOUNS, UTTERANCES } from './small-words.js';

/** "Osei, at a meeting with the mayor, said" without commas, or "what it called": the main clause's subject speaks. */
export function dependsOnSubject(items: readonly Item[], { from, words }: Phrase): boolean {
  if (words.length === 1 && words[0]?.plain === 'it') return true;
  const before = items[from - 1]?.word;
  return before !== undefined && items[from]?.word?.gap === ' ' && PREPOSITIONS.test(before.plain);
}

const PREPOSITIONS =
  /^(?:of|for|from|at|with|in|on|to|against|about|over|under|into|during|between|among|without|through|via|near|behind|by)$/;

/** Before "reports" or "claims" only a name, a pronoun or a word for people makes a verb of it. */
export function maySpeak({ words }: Phrase): boolean {
  const last = words.at(-1);
  if (!last || isPlace({ words })) return false;
  return (
    last.capital ||
    PRONOUNS.has(last.plain) ||
    isRole(last.plain) ||
    COLLECTIVES.has(last.plain) ||
    UTTERANCES.has(last.plain)
  );
}

export function isPlace({ words }: Pick<Phrase, 'words'>): boolean {
  return words.every(({ plain }) => PLACES.has(plain) || /^(?:new|north|south|east|west)$/.test(plain));
}

export function isName({ words }: Phrase): boolean {
  return words.length > 1 && words.length < 5 && words.every(({ capital }) => capital);
}

/** Whether a phrase is likely one that speaks: a name, a pronoun or a word for people. */
export function isSpeaker({ words }: Phrase): boolean {
  if (words.some(({ plain }) => PRONOUNS.has(plain) || isRole(plain) || GIVEN_NAMES.has(plain))) return true;
  return words.length > 1 && words.every(({ capital }) => capital);
}
