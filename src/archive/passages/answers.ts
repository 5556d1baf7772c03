import type { ReadWord } from './readWords.js';
import type { Sought } from './sought.js';
import type { Want } from './wants.js';

/** Whether the word at a place may be what is wanted. */
type Finds = (word: ReadWord, place: number, words: readonly ReadWord[]) => boolean;

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const months =
  set(`january february march april may june july august september october november december jan feb mar apr
  jun jul aug sept sep oct nov dec`);
const times =
  set(`monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow century centuries
  decade ago spring summer autumn fall winter`);
const durations =
  set(`second seconds minute minutes hour hours day days week weeks month months year years decade decades
  century centuries yr yrs`);
const lengths =
  set(`mile miles kilometer kilometers kilometre kilometres km meter meters metre metres m foot feet ft inch
  inches yard yards acre acres hectare hectares light square cm mm centimeters centimetres`);
const currencies =
  set(`dollar dollars euro euros pound pounds yen yuan won rupee rupees franc francs mark marks peso pesos
  cent cents ruble rubles rouble roubles crown crowns krona billion million trillion usd eur`);
const reasons =
  set(`because due since cause causes caused thanks reason reasons result results owing therefore so order
  avoid blamed prompted led`);
const places = set('in at near from to of outside inside across around off into');

const isIn = (words: ReadonlySet<string>, word: ReadWord | undefined): boolean =>
  word !== undefined && words.has(word.plain);

/** A number with one of these words behind it, at most one between: "three long years". */
const numberOf =
  (units: ReadonlySet<string>): Finds =>
  (word, place, words) =>
    word.isNumber && (isIn(units, words[place + 1]) || isIn(units, words[place + 2]));

const finders: Readonly<Record<Want, Finds>> = {
  // A name of two words and more.
  person: ({ isName }, place, words) =>
    isName && (words[place + 1]?.isName === true || words[place - 1]?.isName === true),
  date: (word) => word.isYear || (word.isName && isIn(months, word)) || isIn(times, word),
  number: ({ isNumber, isYear }) => isNumber && !isYear,
  money: numberOf(currencies),
  duration: numberOf(durations),
  length: numberOf(lengths),
  age: (word, place, words) =>
    word.isNumber && !word.isYear && (Number(word.plain) < 120 || isIn(durations, words[place + 1])),
  percent: ({ isNumber, isYear }) => isNumber && !isYear,
  place: ({ isName }, place, words) => isName && isIn(places, words[place - 1]),
  name: ({ isName }, place) => isName && place > 0,
  reason: (word) => isIn(reasons, word),
};

/** The places of words that may be what a question wants, and do not stand in the question itself. */
export function answersIn(
  words: readonly ReadWord[],
  { want, asked }: Pick<Sought, 'want' | 'asked'>,
): number[] {
  const answers: number[] = [];
  if (want === null) return answers;
  const finds = finders[want];
  words.forEach((word, place) => {
    if (finds(word, place, words) && !asked.has(word.term)) answers.push(place);
  });
  return answers;
}
