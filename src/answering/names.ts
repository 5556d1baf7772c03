import { REPORTING_VERBS } from '../analysis/people/reporting-verbs.js';

/** A word of a name: letters with the stops, apostrophes and hyphens that stand in names. */
const word = "[\\p{L}][\\p{L}.’'-]{0,30}";
const capitalWord = "\\p{Lu}[\\p{L}.’'-]{0,30}";

/** Up to five words that may be a name, in any letters, for a regular expression: its own group. */
export const name = `(${word}(?: ${word}){0,4}?)`;
/** A name in capitals: its own group. */
export const capitalised = `(${capitalWord}(?: (?:${capitalWord}|of|de|da|del|der|van|von|bin|al|the)){0,5})`;
/** A verb of saying, with an adverb before and somebody addressed behind it, for a regular expression. */
export const saying =
  '(?:(?:really|actually|ever|once|never|just|also|then|literally) ){0,2}' +
  '(?:say|says|said|saying|tell|tells|told|claim|claims|claimed|state|states|stated|write|writes|wrote|tweet|' +
  'tweets|tweeted|post|posts|posted|admit|admits|admitted|promise|promises|promised)\\b';

/** What somebody is called by on a network, behind the name: "(@adamoss)", for a regular expression. */
export const handle = '(?:\\(@\\w{1,40}\\)|@\\w{1,40})';

/** A verb that gives the words behind it to somebody, with whoever is addressed and when: "told Lee", "said on Friday". */
export const sayingTo = `(?:(?:has|had|also|then|later) ){0,2}(?:${reportingVerbs()})\\b(?: [^\\s:.?!“"]{1,30}){0,10}`;

function reportingVerbs(): string {
  return [...REPORTING_VERBS].join('|');
}

/** Words that stand where a name might, and name nobody. */
const nobody = new Set(
  `i you he she it we they who anyone anybody someone somebody everyone everybody nobody people this that there
  these those what when where why how is was are were be if and or but so then as at in on for from my your his
  her our their its breaking quote claim update news headline question answer source fact note re fwd edit true
  false yes no ok lol wow reminder fyi context via reported reportedly just read look see here words quotes`.split(
    /\s+/,
  ),
);

/** What is shared, named where a name might stand. */
const shared =
  /^(?:(?:new|latest|full|great|good|interesting|today['’]s) )?(?:article|thread|story|piece|interview|video|headline|transcript)s?$/i;

/**
 * Words as the name of somebody, or `null` where they are none: a pronoun, a label, a sentence. `capitals`: at
 * least one of them has to begin with one.
 */
export function asName(words: string, letters: 'capitals' | 'any'): string | null {
  const found = words.trim().replace(/[.’'-]$/, '');
  const parts = found.toLowerCase().split(' ');
  if (found === '' || parts.some((part) => nobody.has(part)) || shared.test(found)) return null;
  return letters === 'any' || /\p{Lu}/u.test(found) ? found : null;
}
