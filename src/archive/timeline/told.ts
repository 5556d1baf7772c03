import type { Span } from '../../model.js';
import { numberOf } from '../sense/numbers.js';
import { synonymGroupsOf } from '../sense/synonyms.js';
import { stopwords } from '../stopwords.js';
import { termsOf, type Word, wordsOf } from '../terms.js';
import { clauseOf } from './clause.js';
import { doingsOf } from './doings.js';
import { fullNamesIn } from './fullNames.js';
import { ordinals } from './ordinals.js';
import type { Time } from './times.js';

/** What a passage tells, and when it has it: what two accounts of one event have in common. */
export interface Told {
  readonly time: Time;
  readonly terms: ReadonlySet<string>;
  /** Of these, those of the clause that the date dates. */
  readonly dated: ReadonlySet<string>;
  /** Of all terms, those that are printed as names. */
  readonly names: ReadonlySet<string>;
  /** The groups of synonyms that its terms stand in. */
  readonly synonyms: ReadonlySet<number>;
  /** Names of two words or more that say who or what it happened to, each two words that follow each other. */
  readonly fullNames: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Which of several alike it is: `first`, `second`. */
  readonly ordinals: ReadonlySet<string>;
  /** The kinds of doing that are told, and of these those of the clause that the date dates. */
  readonly doings: ReadonlySet<number>;
  readonly datedDoings: ReadonlySet<number>;
}

/** How far from the words that date it a passage tells of what they date, in code units. */
const reach = 600;
/** Fewer terms tell nothing by themselves. */
const fewestDated = 2;

/**
 * Takes from a passage what it tells. The words that date it are left out: they are alike in all that are compared.
 * Whom it is about counts as named, though it may print "he".
 */
export function toldIn(passage: string, date: Span, time: Time, people: readonly string[] = []): Told {
  const who = termsOf(people.join(' '));
  const between = (start: number, end: number) => [
    ...wordsOf(passage.slice(start, Math.max(start, date.start))),
    ...wordsOf(passage.slice(Math.min(date.end, end), end)),
  ];
  const [first, last] = [Math.max(0, date.start - reach), Math.min(passage.length, date.end + reach)];
  const words = between(first, last);
  const telling = words.filter(isTelling);
  const { start, end } = clauseOf(passage, date);
  const clause = between(start, end);
  const dated = clause.filter(isTelling).length < fewestDated ? words : clause;
  const terms = new Set([...termsIn(words), ...who]);
  const datedTerms = new Set([...termsIn(dated), ...who]);
  const names = new Set([...telling.filter(isName).map(({ term }) => term), ...who]);
  return {
    time,
    terms,
    dated: datedTerms,
    names,
    synonyms: new Set([...terms].flatMap((term) => [...synonymGroupsOf(term)])),
    fullNames: new Set(
      [passage.slice(first, date.start), passage.slice(date.end, last), ...people].flatMap(fullNamesIn),
    ),
    numbers: numbersIn(words),
    ordinals: new Set(dated.flatMap(({ plain }) => ordinals.get(plain) ?? [])),
    doings: doingsIn(terms, names),
    datedDoings: doingsIn(datedTerms, names),
  };
}

/** Whether a word is printed as a name. A capital at the beginning makes none of "Founded". */
const isName = ({ printed, place, term }: Word): boolean =>
  /^\p{Lu}/u.test(printed) && (place > 0 || doingsOf(term).length === 0);

const isTelling = ({ plain }: Word): boolean => !stopwords.has(plain);

const termsIn = (words: readonly Word[]): string[] => words.filter(isTelling).map(({ term }) => term);

const doingsIn = (terms: ReadonlySet<string>, names: ReadonlySet<string>): Set<number> =>
  new Set([...terms].filter((term) => !names.has(term)).flatMap(doingsOf));

/** Behind these a number is not an exact one: "more than 200". */
const roughly: ReadonlySet<string> = new Set(
  'than least about nearly over around almost some roughly'.split(' '),
);

/** What is counted, exactly. */
function numbersIn(words: readonly Word[]): Set<string> {
  const numbers = words.map(({ plain }) =>
    plain === 'one' || stopwords.has(plain) ? null : numberOf(plain),
  );
  const exact = numbers.flatMap((number, place) => {
    if (roughly.has(words[place - 1]?.plain ?? '') || isUnitOfTens(numbers, place)) return [];
    return number === null ? [] : withUnit(number, numbers[place + 1] ?? null);
  });
  return new Set(exact);
}

/** "Forty-three" is one number. */
const withUnit = (number: string, next: string | null): string =>
  /^[2-9]0$/.test(number) && /^[1-9]$/.test(next ?? '') ? `${number.slice(0, 1)}${next}` : number;

const isUnitOfTens = (numbers: readonly (string | null)[], place: number): boolean =>
  /^[1-9]$/.test(numbers[place] ?? '') && /^[2-9]0$/.test(numbers[place - 1] ?? '');
