import { mistake } from '../mistake.js';
import type { Mistake } from '../scorer.js';
import type { Example, Expected } from './example.js';
import { isRight, type Judged } from './judge.js';

/** What went wrong in one example, in words. */
export const mistakesOf = ({ example, pairs, missed, extra }: Judged): Mistake[] => [
  ...missed.map((one) => mistake(example, 'date missed', one, valuesOf(one), 'nothing')),
  ...extra.map((one) => mistake(example, 'no date', one, 'nothing', nameOf(one.value))),
  ...pairs.flatMap((pair) => pairMistakes(example, pair)),
];

function pairMistakes(example: Example, pair: Judged['pairs'][number]): Mistake[] {
  const { expected, found } = pair;
  const add = (kind: string, wanted: string, given: string) => [mistake(example, kind, found, wanted, given)];
  if (!isRight(pair)) return add('date value', valuesOf(expected), nameOf(found.value));
  if (expected.from !== null && expected.from !== found.from) {
    return add('date resolved from', expected.from, found.from ?? 'nothing');
  }
  if (expected.certain === null || expected.certain === found.certain) return [];
  return add('date certainty', sureness(expected.certain), sureness(found.certain));
}

const nameOf = (value: string | null): string => value ?? 'not resolved';

const valuesOf = ({ values }: Expected): string => values.map(nameOf).join(' or ');

const sureness = (certain: boolean): string => (certain ? 'certain' : 'not certain');
