import type { Word } from '../people/words.js';
import { PRONOUNS } from '../quotations/small-words.js';

const AUXILIARY =
  /^(?:is|are|was|were|am|has|have|had|will|would|can|cannot|could|may|might|must|should|shall|do|does|did|won['’]t|\p{L}{2,5}n['’]t)$/u;

/** "he's", "they're", "I'd": a pronoun that has its verb with it. */
const CONTRACTED = /['’](?:d|ll|re|ve|m)$/;

const PAST = new Set(
  (
    'said told went came took made got gave left won lost began saw met held ran led sent paid felt knew thought ' +
    'found fell rose grew became brought spent built kept spoke wrote broke chose drew drove ate flew forgot ' +
    'heard meant read sold shot stood stole taught threw understood wore bought caught fought sought struck hit'
  ).split(' '),
);

/** Whether a word is a verb that nothing but a clause has: the auxiliaries, which most clauses of reports have. */
export function isFiniteVerb(word: Word | undefined): boolean {
  if (!word) return false;
  if (AUXILIARY.test(word.plain) || CONTRACTED.test(word.plain)) return true;
  return word.possessive && (PRONOUNS.has(word.plain) || /^(?:there|that)$/.test(word.plain));
}

/** Whether a word may be the verb of a clause: an auxiliary, or a form of the past. */
export function mayBeFiniteVerb(word: Word | undefined): boolean {
  if (isFiniteVerb(word)) return true;
  return word !== undefined && !word.capital && (PAST.has(word.plain) || /\p{L}{2}ed$/u.test(word.plain));
}

/** Whether a word looks like the verb of the noun phrase right before it: "arrested", "wants". */
export function looksFiniteVerb(word: Word | undefined): boolean {
  if (mayBeFiniteVerb(word)) return true;
  return word !== undefined && !word.capital && word.gap === ' ' && /[^s]s$/.test(word.plain);
}
