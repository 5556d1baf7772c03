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

/** One stretch, or several with time left out between them, each to a scale of its own. */
export interface Scale {
  readonly stretches: readonly Stretch[];
  place(period: Period): Extent;
}

/** The space in which time is left out. */
const gapWidth = 28;
/** A stretch is wide enough for a label of its time. */
const leastWidth = 96;
const mostStretches = 3;
/** Periods whose ends all lie nearer to each other look alike. */
const alike = 9;
/** The share of a stretch that is worth leaving out. */
const leastGap = 0.25;

/**
 * The scale on which periods stand between `left` and `left + width`: linear, and where dates that differ would
 * fall into one on it, with gaps left out, as long as each tells more of them apart. At least one period.
 */
export function scaleOf(periods: readonly Period[], left: number, width: number): Scale {
  let groups: readonly (readonly Period[])[] = [
    [...periods].sort((a, b) => a.first - b.first || a.last - b.last),
  ];
  let scale = scaleOver(groups, left, width);
  while (groups.length < mostStretches) {
    const cuts = cutsOf(groups).map((cut) => ({ groups: cut, scale: scaleOver(cut, left, width) }));
    const counted = cuts.map((cut) => ({ ...cut, count: countAlike(periods, cut.scale) }));
    const best = counted.sort((a, b) => a.count - b.count)[0];
    if (!best || best.count >= countAlike(periods, scale)) break;
    ({ groups, scale } = best);
  }
  return scale;
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

/** Every way to leave out one more gap that is worth it, the longest first. */
function cutsOf(groups: readonly (readonly Period[])[]): (readonly Period[])[][] {
  return groups
    .flatMap((group, place) => gapsIn(group).map((gap) => ({ ...gap, place })))
    .sort((a, b) => b.length - a.length)
    .map(({ before, behind, place }) => groups.toSpliced(place, 1, before, behind));
}

function gapsIn(group: readonly Period[]) {
  const { start, end } = spanOf(group);
  let last = Number.NEGATIVE_INFINITY;
  return group.flatMap((period, at) => {
    const length = period.first - last - 1;
    last = Math.max(last, period.last);
    const isGap = at > 0 && length >= leastGap * (end - start);
    return isGap ? [{ length, before: group.slice(0, at), behind: group.slice(at) }] : [];
  });
}

/** How many pairs of differing periods, one after another, can hardly be told apart. */
function countAlike(periods: readonly Period[], scale: Scale): number {
  const sorted = [...periods].sort((a, b) => a.first - b.first || a.last - b.last);
  return sorted.slice(1).filter((period, at) => {
    const before = sorted[at];
    if (!before || (before.first === period.first && before.last === period.last)) return false;
    if (isDay(before) !== isDay(period)) return false;
    const [one, other] = [scale.place(before), scale.place(period)];
    return Math.abs(one.left - other.left) < alike && Math.abs(one.right - other.right) < alike;
  }).length;
}

const isDay = ({ first, last }: Period): boolean => first === last;
