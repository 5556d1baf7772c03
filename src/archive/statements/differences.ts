import { pairWords } from '../pairing.js';
import { areOpposite } from '../sense/antonyms.js';
import { denialsIn } from '../sense/denials.js';
import { numberOf } from '../sense/numbers.js';
import { isSlip } from '../slips.js';
import { stopwords } from '../stopwords.js';

/** How printed words differ from those asked for. */
export interface Differences {
  /** The places of the printed words that are others, in order. */
  readonly places: readonly number[];
  /** Whether nothing differs but slips of who asked. */
  readonly none: boolean;
  /** How the words that differ turn the sense, if they do. */
  readonly turns: 'opposite' | 'number' | null;
  /** Whether nothing differs beside what turns the sense, slips and words that carry no meaning of their own. */
  readonly onlyTurns: boolean;
}

interface Difference {
  readonly printed: string | null;
  readonly asked: string | null;
  readonly place: number | null;
}

/** Words that carry no meaning of their own may be missing or others. */
export const weightOf = (word: string): number => (stopwords.has(word.replaceAll("'", '')) ? 0.25 : 1);

/** Apostrophes are seldom typed. */
const bare = (word: string): string => word.replaceAll("'", '');

/** Compares printed words with those asked for. `isKnown` tells words that the coverage has from slips. */
export function compareWords(
  printed: readonly string[],
  asked: readonly string[],
  isKnown: (word: string) => boolean,
): Differences {
  const all = pairWords(printed, asked, weightOf).map(({ a, b }) => ({
    printed: a === null ? null : (printed[a] ?? null),
    asked: b === null ? null : (asked[b] ?? null),
    place: a,
  }));
  const differing = all.filter((one) => !isSame(one, isKnown));
  const turning = differing.filter(isTurning);
  const turns = turnOf(differing);
  const rest = differing.filter((one) => !turning.includes(one));
  return {
    places: differing.flatMap(({ place }) => place ?? []),
    none: differing.length === 0,
    turns,
    onlyTurns: rest.every(isSmall),
  };
}

function isSame({ printed, asked }: Difference, isKnown: (word: string) => boolean): boolean {
  if (printed === null || asked === null) return false;
  if (areOpposite(printed, asked) || areOtherNumbers(printed, asked)) return false;
  return bare(printed) === bare(asked) || isSlip(asked, printed, isKnown);
}

/** Whether a difference may turn the sense by itself. */
const isTurning = ({ printed, asked }: Difference): boolean =>
  denialsIn([printed ?? '', asked ?? '']) > 0 ||
  (printed !== null && asked !== null && (areOpposite(printed, asked) || areOtherNumbers(printed, asked)));

function areOtherNumbers(a: string, b: string): boolean {
  const [one, other] = [numberOf(a), numberOf(b)];
  return one !== null && other !== null && one !== other;
}

/** Opposites and denials on one side turn the sense, but two of them together may turn it back. */
function turnOf(differing: readonly Difference[]): Differences['turns'] {
  const denied = denialsIn(differing.flatMap(({ printed }) => printed ?? []));
  const asked = denialsIn(differing.flatMap(({ asked: word }) => word ?? []));
  const pairs = differing.flatMap(({ printed, asked: word }) =>
    printed !== null && word !== null ? [[printed, word] as const] : [],
  );
  const opposed = pairs.filter(([a, b]) => denialsIn([a, b]) === 0 && areOpposite(a, b)).length;
  if (denied !== asked || opposed > 0) return 'opposite';
  return pairs.some(([a, b]) => areOtherNumbers(a, b)) ? 'number' : null;
}

const isSmall = ({ printed, asked }: Difference): boolean =>
  [printed, asked].every((word) => word === null || weightOf(word) < 1);
