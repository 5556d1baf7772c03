import { look } from './look.js';
import type { Period } from './period.js';

/** A stretch of time that is drawn to one scale, from `left` on. `end` is the first instant behind it, in days. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly left: number;
  readonly width: number;
}

/** Where on the page a period stands. */
export interface Extent {
  readonly left: number;
  readonly right: number;
}

/** One stretch, or two with time left out between them, each to a scale of its own. */
export interface Scale {
  readonly stretches: readonly Stretch[];
  place(period: Period): Extent;
}

/** The space in which time is left out. */
const gapWidth = 28;
/** A stretch is wide enough for a label of its time. */
const leastWidth = 110;
/** Marks whose ends all lie nearer to each other can hardly be told apart. */
const alike = 16;
/** The share of a stretch that is worth leaving out. */
const leastGap = 0.25;

/**
 * The scale on which periods, one at least, stand between `left` and `left + width`. It is linear; where marks of
 * different dates would lie upon each other, the gap is left out that tells most of them apart.
 */
export function scaleOf(periods: readonly Period[], left: number, width: number): Scale {
  const sorted = [...periods].sort((a, b) => a.first - b.first || a.last - b.last);
  const scales = [[sorted], ...cutsOf(sorted)].map((groups) => scaleOver(groups, left, width));
  const counted = scales.map((scale) => ({ scale, count: countAlike(sorted, scale) }));
  // Of scales that are as good the first is taken: the one without a gap, then that with the longest.
  return counted.reduce((best, other) => (other.count < best.count ? other : best)).scale;
}

function scaleOver(groups: readonly (readonly Period[])[], left: number, width: number): Scale {
  const spare = width - gapWidth * (groups.length - 1) - leastWidth * groups.length;
  const differing = groups.map((group) => new Set(group.map(({ first, last }) => `${first} ${last}`)).size);
  const all = differing.reduce((sum, count) => sum + count, 0);
  let at = left;
  const stretches = groups.map((group, place): Stretch => {
    const share = leastWidth + (spare * (differing[place] ?? 0)) / all;
    const stretch = { ...spanOf(group), left: at, width: share };
    at += share + gapWidth;
    return stretch;
  });
  return { stretches, place: (period) => placeOn(stretches, period) };
}

function spanOf(group: readonly Period[]): Pick<Stretch, 'start' | 'end'> {
  const start = Math.min(...group.map(({ first }) => first));
  const end = Math.max(...group.map(({ last }) => last)) + 1;
  return { start, end };
}

/** A period lies wholly in one stretch, since only time without any is left out. */
function placeOn(stretches: readonly Stretch[], { first, last }: Period): Extent {
  const stretch = stretches.find(({ start, end }) => start <= first && last < end);
  if (!stretch) throw new RangeError(`The scale has no day ${first}.`);
  return { left: xOf(stretch, first), right: xOf(stretch, last + 1) };
}

/** How wide a day is on a stretch. */
export const widthOfDay = ({ start, end, width }: Stretch): number =>
  (width - 2 * look.inset) / (end - start);

/** Where an instant, in days, stands on a stretch. */
export const xOf = (stretch: Stretch, instant: number): number =>
  stretch.left + look.inset + (instant - stretch.start) * widthOfDay(stretch);

/** Every way to leave out a gap that is worth it, the longest first: what stands before it, and behind. */
function cutsOf(sorted: readonly Period[]): (readonly Period[])[][] {
  const { start, end } = spanOf(sorted);
  let last = Number.POSITIVE_INFINITY;
  const gaps = sorted.map((period, at) => {
    const length = period.first - last;
    last = at === 0 ? period.last : Math.max(last, period.last);
    return { at, length };
  });
  return gaps
    .filter(({ length }) => length >= leastGap * (end - start))
    .sort((a, b) => b.length - a.length)
    .map(({ at }) => [sorted.slice(0, at), sorted.slice(at)]);
}

/** How many differing periods can hardly be told from the one before. */
function countAlike(sorted: readonly Period[], scale: Scale): number {
  return sorted.slice(1).filter((period, at) => {
    const before = sorted[at];
    if (!before || (before.first === period.first && before.last === period.last)) return false;
    const [one, other] = [scale.place(before), scale.place(period)];
    return Math.abs(one.left - other.left) < alike && Math.abs(one.right - other.right) < alike;
  }).length;
}
