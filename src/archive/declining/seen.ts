import type { ReadPassage } from '../passages/readPassage.js';
import type { Part, Thing } from './things.js';

/** What of a question's things a passage has. */
export interface Seen {
  /** How much of each thing it or its title has, from 0 to 1, in the order of the things. */
  readonly has: readonly number[];
  /** How much of each thing stands in the stretch of its words that has most of the question. */
  readonly near: readonly number[];
  /** The places of the first word of that stretch, and of the one behind its last. */
  readonly stretch: { readonly from: number; readonly to: number };
  /** Things that are neighbours in the question and in the passage, as a share of those in the question. */
  readonly neighbours: number | null;
}

/** A part of a thing at a place of a passage, and how much it counts there. */
interface Mark {
  readonly thing: number;
  readonly unit: number;
  readonly place: number;
  readonly weight: number;
}

/** About as many words as an answer needs, with what it answers. */
const stretch = 30;
/** What the title says is about the passage, but not in it. */
const inTitle = 0.8;
/** The last word of a name, where it says as much as the others: most of the name, which was told in full before. */
const familyName = 0.75;
const neighbourly = 4;

/** What a passage that was read has of a question's things; `title` tells how much of each unit its title has. */
export function see(things: readonly Thing[], { hits, has }: ReadPassage, title: readonly number[]): Seen {
  const marks = marksOf(things, hits);
  const had = has.map((weight, unit) => Math.max(weight, inTitle * (title[unit] ?? 0)));
  const { near, from } = bestStretch(things, marks);
  return {
    has: hadOf(things, had),
    near,
    stretch: { from, to: from + stretch },
    neighbours: neighboursIn(things, marks),
  };
}

/** Where the parts of things stand, in the order of the text. */
function marksOf(things: readonly Thing[], hits: ReadPassage['hits']): Mark[] {
  const thingOf = new Map(things.flatMap(({ parts }, thing) => parts.map(({ unit }) => [unit, thing])));
  return hits.flatMap(({ unit, from, weight }) => {
    const thing = thingOf.get(unit);
    return thing === undefined ? [] : [{ thing, unit, place: from, weight }];
  });
}

/** How much of each thing there is, by how much there is of each unit. */
const hadOf = (things: readonly Thing[], had: readonly number[]): number[] =>
  things.map(({ parts }) => hadOfParts(parts, had));

function hadOfParts(parts: readonly Part[], had: readonly number[]): number {
  const hadOfPart = ({ unit }: Part) => had[unit] ?? 0;
  const whole = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const share = parts.reduce((sum, part) => sum + part.rarity * hadOfPart(part), 0) / (whole || 1);
  const last = parts.at(-1);
  const tells = parts.length > 1 && last !== undefined && last.rarity >= (0.8 * whole) / parts.length;
  return tells ? Math.max(share, familyName * hadOfPart(last)) : share;
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
    const near = hadOf(things, mostOf(marks.slice(start, end)));
    const worth = weigh(things, near);
    if (worth > best.worth) best = { near, from: place, worth };
  }
  return best;
}

/** How much of each unit marks are. */
function mostOf(marks: readonly Mark[]): number[] {
  const had: number[] = [];
  for (const { unit, weight } of marks) had[unit] = Math.max(had[unit] ?? 0, weight);
  return had;
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
