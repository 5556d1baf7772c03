import type { Event } from '../../src/model.js';
import { mistake } from '../mistake.js';
import type { Mistake } from '../scorer.js';
import type { Example, Expected } from './example.js';
import {
  isBackgroundRight,
  isDated,
  isPassageRight,
  isStatusRight,
  type Judged,
  namesOf,
  type Pair,
} from './judge.js';

/** What went wrong in one example, in words. */
export const mistakesOf = ({ example, pairs, missed, extra }: Judged): Mistake[] => [
  ...missed.map((one) => mistake(example, 'event missed', one, eventOf(one), 'nothing')),
  ...extra.map((one) =>
    mistake(example, 'no event', one.words, 'nothing', `${one.status}, ${dateOf(one.value)}`),
  ),
  ...pairs.flatMap((pair) => pairMistakes(example, pair)),
];

function pairMistakes(example: Example, pair: Pair): Mistake[] {
  const { expected, found } = pair;
  const mistakes: Mistake[] = [];
  const add = (kind: string, wanted: string, given: string) =>
    mistakes.push(mistake(example, kind, found.words, wanted, given));
  if (!isDated(pair)) add('event date', datesOf(expected), dateOf(found.value));
  if (!isStatusRight(pair)) add('event status', expected.statuses.join(' or '), found.status);
  if (!isBackgroundRight(pair)) add('event told as', placeOf(expected.background), placeOf(found.background));
  if (!isPassageRight(pair)) {
    add('event passage', 'beginning elsewhere', example.text.slice(found.start, found.end));
  }
  const names = namesOf(pair);
  if (names.expected !== names.both || names.given !== names.both) {
    add('event people', listed(expected.people ?? []), listed(found.people));
  }
  return mistakes;
}

const dateOf = (value: string | null): string => value ?? 'not resolved';

const datesOf = ({ values }: Expected): string => values.map(dateOf).join(' or ');

const eventOf = (expected: Expected): string => `${expected.statuses.join(' or ')}, ${datesOf(expected)}`;

const placeOf = (background: Event['background'] | null): string => (background ? 'background' : 'news');

const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : 'nobody');
