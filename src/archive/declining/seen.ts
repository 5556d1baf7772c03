import { type Word, wordsOf } from '../terms.js';
import type { Part, Thing } from './things.js';

/** What of a question's things a passage has. */
export interface Seen {
  /** How much of each thing it or its title has, from 0 to 1, in the order of the things. */
  readonly has: readonly number[];
  /** How much of each thing stands in the stretch of its words that has most of the question. */
  readonly near: readonly number[];
  /** The words of that stretch and those around it. */
  readonly around: readonly Word[];
  /** Things that are neighbours in the question and in the passage, as a share of those in the question. */
  readonly neighbours: number | null;
}

/** A part of a thing at a place of a passage, and how much it counts there. */
interface Mark {
  readonly thing: number;
  readonly part: number;
  readonly place: number;
  readonly weight: number;
}

/** A passage is read up to so many letters: what is longer is one long quotation, told by how it begins. */
const lettersRead = 6000;
/** About as many words as an answer needs, with what it answers. */
const stretch = 30;
const wordsAround = 10;
/** What the title says is about the passage, but not in it. */
const inTitle = 0.8;
/** The last word of a name, where it says as much as the others: most of the name, which was told in full before. */
const familyName = 0.75;
const neighbourly = 4;

/** Reads a passage for what a question asks about. */
export function see(things: readonly Thing[], text: string, title: string): Seen {
  const words = wordsOf(text.slice(0, lettersRead));
  const marks = marksIn(things, words);
  const beside = marksIn(things, wordsOf(title)).map((mark) => ({ ...mark, weight: mark.weight * inTitle }));
  const { near, from } = bestStretch(things, marks);
  return {
    has: hadOf(things, [...marks, ...beside]),
    near,
    around: words.slice(Math.max(0, from - wordsAround), from + stretch + wordsAround),
    neighbours: neighboursIn(things, marks),
  };
}

/** Where the parts of things stand among words, in the order of the words. */
function marksIn(things: readonly Thing[], words: readonly Word[]): Mark[] {
  const places = new Map<string, number[]>();
  for (const { term, place } of words) {
    const known = places.get(term);
    if (known) known.push(place);
    else places.set(term, [place]);
  }
  const marks = things.flatMap(({ parts }, thing) =>
    parts.flatMap(({ unit }, part) =>
      waysOf(unit).flatMap(({ terms: [first = '', ...others], weight }) =>
        (places.get(first) ?? [])
          .filter((place) => others.every((term, i) => words[place + i + 1]?.term === term))
          .map((place) => ({ thing, part, place, weight })),
      ),
    ),
  );
  return marks.sort((a, b) => a.place - b.place);
}

const waysOf = ({ words, alternatives }: Part['unit']) => [
  { terms: words.map(({ term }) => term), weight: 1 },
  ...alternatives,
];

/** How much of each thing there is by its parts that are marked. */
function hadOf(things: readonly Thing[], marks: readonly Mark[]): number[] {
  const best = things.map(({ parts }) => parts.map(() => 0));
  for (const { thing, part, weight } of marks) {
    const known = best[thing];
    if (known) known[part] = Math.max(known[part] ?? 0, weight);
  }
  return things.map((thing, i) => hadOfThing(thing, best[i] ?? []));
}

function hadOfThing({ parts }: Thing, weights: readonly number[]): number {
  const whole = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const share = parts.reduce((sum, { rarity }, i) => sum + rarity * (weights[i] ?? 0), 0) / (whole || 1);
  const last = parts.at(-1);
  const tells = parts.length > 1 && last !== undefined && last.rarity >= (0.8 * whole) / parts.length;
  return tells ? Math.max(share, familyName * (weights.at(-1) ?? 0)) : share;
}

/** The stretch of words that has most of the question, the first of those that are as good. */
function bestStretch(
  things: readonly Thing[],
  marks: readonly Mark[],
): { near: readonly number[]; from: number } {
  let best = { near: things.map(() => 0), from: 0, worth: 0 };
  let end = 0;
  let before = -1;
  for (const [start, { place }] of marks.entries()) {
    while (end < marks.length && (marks[end]?.place ?? 0) < place + stretch) end++;
    if (place === before) continue;
    before = place;
    const near = hadOf(things, marks.slice(start, end));
    const worth = weigh(things, near);
    if (worth > best.worth) best = { near, from: place, worth };
  }
  return best;
}

/** How much of a question there is, in nats. */
export const weigh = (things: readonly Thing[], has: readonly number[]): number =>
  things.reduce((sum, { rarity }, i) => sum + rarity * (has[i] ?? 0), 0);

function neighboursIn(things: readonly Thing[], marks: readonly Mark[]): number | null {
  const pairs = things.slice(1).flatMap((thing, i) => (thing.from - (things[i]?.to ?? 0) <= 1 ? [i] : []));
  if (pairs.length === 0) return null;
  const placesOf = (thing: number) => marks.filter((mark) => mark.thing === thing).map(({ place }) => place);
  const close = pairs.filter((thing) => {
    const others = placesOf(thing + 1);
    return placesOf(thing).some((place) => others.some((other) => Math.abs(other - place) <= neighbourly));
  });
  return close.length / pairs.length;
}
