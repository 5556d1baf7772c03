import { REPORTING_VERBS } from '../analysis/people/reporting-verbs.js';
import { trimmedName } from './trimmedName.js';

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
export const sayingTo = `${reporting()}(?: [^\\s:.?!“"]{1,30}){0,10}`;

/** The same verb by itself. */
export const reportingVerb = reporting();

function reporting(): string {
  return `(?:(?:has|had|have|also|then|later|once) ){0,2}(?:${[...REPORTING_VERBS].join('|')})\\b`;
}

/** Words that stand where a name might, and name nobody. */
const nobody = new Set(
  `i you he she it we they who anyone anybody someone somebody everyone everybody nobody people this that there
  these those what when where why how is was are were be if and or but so then as at in on for from my your his
  her our their its breaking quote claim update news headline question answer source fact re fwd edit true
  false yes no ok lol wow reminder fyi context via reported reportedly just read look see here words quotes me myself todo pros cons note ps psa warning tip rule spoiler title caption summary tldr
  q a op step day part reporter interviewer host moderator journalist narrator interviewee asked according
  monday tuesday wednesday thursday friday saturday sunday morning afternoon evening today tomorrow yesterday tonight
  breakfast lunch dinner time date place location price link password username email phone address topic subject`.split(
    /\s+/,
  ),
);

/** Somebody of whom it does not matter who they are: "some politician". */
const unnamed = /^(?:an?|some|every|any|one|most|many|all) \p{Ll}/u;

/** What is shared, named where a name might stand. */
const shared =
  /^(?:(?:new|latest|full|great|good|interesting|today['’]s) )?(?:article|thread|story|piece|interview|video|headline|transcript)s?$/i;

/**
 * Words as the name of somebody, or `null` where they are none: a pronoun, a label, a sentence. `capitals`: at
 * least one of them has to begin with one.
 */
export function asName(words: string, letters: 'capitals' | 'any'): string | null {
  const found = trimmedName(words).replace(/[.’'-]$/, '');
  const parts = found.toLowerCase().split(' ');
  if (found === '' || parts.some((part) => nobody.has(part)) || shared.test(found)) return null;
  if (unnamed.test(found)) return null;
  return letters === 'any' || /\p{Lu}/u.test(found) ? found : null;
}
