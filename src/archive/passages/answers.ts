import { numberOf } from '../sense/numbers.js';
import { stopwords } from '../stopwords.js';
import type { ReadWord } from './readWords.js';
import type { Sought } from './sought.js';
import type { Want } from './wants.js';

/** Whether a word of a passage, with those around it, may be what is wanted. */
type Finds = (word: ReadWord, words: readonly ReadWord[]) => boolean;

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

const isNumber = ({ plain }: ReadWord): boolean => /^\p{N}/u.test(plain) || numberOf(plain) !== null;
const isYear = ({ printed }: ReadWord): boolean => /^(?:1\d|20)\d{2}$/.test(printed);
const isCapital = ({ printed }: ReadWord): boolean => /^\p{Lu}/u.test(printed);
const isName = (word: ReadWord): boolean => isCapital(word) && !stopwords.has(word.plain);
const next = (word: ReadWord, words: readonly ReadWord[], by = 1): ReadWord | undefined =>
  words[word.place + by];
const isIn = (words: ReadonlySet<string>, word: ReadWord | undefined): boolean =>
  word !== undefined && words.has(word.plain);

/** A number with one of these words behind it, at most one between: "three long years". */
const numberOfUnits =
  (units: ReadonlySet<string>): Finds =>
  (word, words) =>
    isNumber(word) && (isIn(units, next(word, words)) || isIn(units, next(word, words, 2)));

const finders: Readonly<Record<Want, Finds>> = {
  // A name of two words and more, or one behind a title in small letters.
  person: (word, words) => {
    const [before, behind] = [next(word, words, -1), next(word, words)];
    return (
      isName(word) && ((behind !== undefined && isName(behind)) || (before !== undefined && isName(before)))
    );
  },
  date: (word) => isYear(word) || (isIn(months, word) && isCapital(word)) || isIn(times, word),
  number: (word) => isNumber(word) && !isYear(word),
  money: (word, words) =>
    isNumber(word) && (isIn(currencies, next(word, words)) || isIn(currencies, next(word, words, 2))),
  duration: numberOfUnits(durations),
  length: numberOfUnits(lengths),
  age: (word, words) =>
    isNumber(word) && !isYear(word) && (Number(word.plain) < 120 || isIn(durations, next(word, words))),
  percent: (word) => isNumber(word) && !isYear(word),
  place: (word, words) => isName(word) && isIn(places, next(word, words, -1)),
  name: (word) => isName(word) && word.place > 0,
  reason: (word) => isIn(reasons, word),
};

/** The words of a passage that may be what a question wants, and do not stand in the question itself. */
export function answersIn(
  words: readonly ReadWord[],
  { want, asked }: Pick<Sought, 'want' | 'asked'>,
): ReadWord[] {
  if (want === null) return [];
  const finds = finders[want];
  return words.filter((word) => finds(word, words) && !asked.has(word.term));
}
