import { likeness } from '../alignment.js';
import { plainWordOf } from '../terms.js';
import type { Body } from './body.js';
import { shingleLength } from './shingles.js';

/** Between two stretches that are alike, more words than this are another sentence, not another figure. */
const longestSlot = 12;

/** A stretch of one body and the stretch of the other that stands in its place. */
interface Slot {
  readonly here: readonly string[];
  readonly there: readonly string[];
  /** Before or after everything that is alike: names there may be the desk's. */
  readonly edge: boolean;
}

/**
 * How many names and figures of a body are others in the other body, at the same place between words that are
 * alike; each change counts once, however often it is made. `places` are those of the other body's shingles.
 */
export function countContradictions(body: Body, other: Body, places: ReadonlyMap<number, number>): number {
  const changes = new Map<string, number>();
  for (const slot of slotsOf(body, other, places)) {
    const [lacking, instead] = changeIn(slot);
    changes.set(`${lacking.join(' ')}/${instead.join(' ')}`, Math.min(lacking.length, instead.length));
  }
  return [...changes.values()].reduce((sum, number) => sum + number, 0);
}

function* slotsOf(body: Body, other: Body, places: ReadonlyMap<number, number>): Generator<Slot> {
  let [end, endThere] = [0, 0];
  for (const [place, shingle] of body.shingles.entries()) {
    const there = places.get(shingle);
    if (there === undefined) continue;
    if (isSlot(place - end) && isSlot(there - endThere)) {
      const edge = end === 0;
      yield { here: body.words.slice(end, place), there: other.words.slice(endThere, there), edge };
    }
    end = place + shingleLength;
    endThere = there + shingleLength;
  }
  if (isSlot(body.words.length - end) && isSlot(other.words.length - endThere)) {
    yield { here: body.words.slice(end), there: other.words.slice(endThere), edge: true };
  }
}

const isSlot = (words: number): boolean => words > 0 && words <= longestSlot;

/** The names and figures that one side of a slot has and the other has not, for each side. */
function changeIn({ here, there, edge }: Slot): readonly [string[], string[]] {
  const telling = edge ? /\p{N}/u : /^\p{Lu}|\p{N}/u;
  const [one, another] = [here, there].map((words) =>
    words.filter((word) => telling.test(word)).map(plainWordOf),
  );
  return [lackingIn(another ?? [], one ?? []), lackingIn(one ?? [], another ?? [])];
}

const lackingIn = (words: readonly string[], others: readonly string[]): string[] =>
  others.filter((other) => !words.some((word) => alike(word, other)));

/** A name may be spelt in two ways, a figure may not. */
const alike = (word: string, another: string): boolean =>
  word === another || (!/\p{N}/u.test(word) && likeness(word, another) > 0);
