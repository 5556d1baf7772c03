import type { Body } from './body.js';
import { countContradictions } from './contradictions.js';

/** How far a body stands in another one, in shares from 0 to 1 of its different shingles. */
export interface Comparison {
  /** Different shingles of the body. */
  readonly size: number;
  /** The share of the body that the other one has: Broder's containment. */
  readonly carried: number;
  /** The same of its first half alone. */
  readonly opening: number;
  /** What both share of all that either has: Broder's resemblance. */
  readonly resemblance: number;
  /** Shingles of the body that begin outside quotations, and the share of them that the other has. */
  readonly own: { readonly size: number; readonly carried: number };
  /** How much of what is shared stands where the other begins, within the body's length and a quarter. */
  readonly ahead: number;
  /** In how many places that are alike before and after the other one has another name or figure. */
  readonly contradictions: number;
}

/** Compares two bodies; in time linear in their lengths. */
export function compare(body: Body, other: Body): Comparison {
  const places = firstPlaces(other.shingles);
  const all = new Count();
  const opening = new Count();
  const own = new Count();
  const ahead = new Count();
  let next = 0;
  const reach = body.words.length * 1.25;
  for (const [shingle, place] of firstPlaces(body.shingles)) {
    const there = places.get(shingle);
    const shared = there !== undefined;
    all.add(shared);
    if (place < body.shingles.length / 2) opening.add(shared);
    while ((body.quotations[next]?.end ?? Infinity) <= place) next++;
    if ((body.quotations[next]?.start ?? Infinity) > place) own.add(shared);
    if (shared) ahead.add(there <= reach);
  }
  return {
    size: all.size,
    carried: all.share,
    opening: opening.share,
    resemblance: all.yes / Math.max(1, all.size + places.size - all.yes),
    own: { size: own.size, carried: own.share },
    ahead: ahead.share,
    contradictions: countContradictions(body, other, places),
  };
}

class Count {
  size = 0;
  yes = 0;
  add(yes: boolean): void {
    this.size++;
    if (yes) this.yes++;
  }
  get share(): number {
    return this.size === 0 ? 0 : this.yes / this.size;
  }
}

/** Each different shingle with the place where it stands first. */
function firstPlaces(shingles: Int32Array): Map<number, number> {
  const places = new Map<number, number>();
  for (const [place, shingle] of shingles.entries()) if (!places.has(shingle)) places.set(shingle, place);
  return places;
}
