import type { Event } from '../../model.js';

/** When something happened, as far as it is known. */
export type Time = Pick<Event, 'value' | 'bounds'>;

/** Whether two times can both be right of one event: one lies in the other, or they overlap. */
export const agree = ({ bounds: a }: Time, { bounds: b }: Time): boolean =>
  a !== null && b !== null && a.first <= b.last && b.first <= a.last;

/** How fine a time is: 3 a day, 2 a month, 1 a year, 0 anything else. */
export function precision({ value }: Time): number {
  const [, month, day] = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(value ?? '') ?? [];
  if (day) return 3;
  if (month) return 2;
  return /^\d{4}$/.test(value ?? '') ? 1 : 0;
}

/** So many days may lie between two times that are told of one event, by the coarser one: a slip, not another event. */
const furthest: readonly number[] = [0, 731, 31, 3];

/** Whether two times that cannot both be right are so near that one of them may be a slip. */
export function mayBeSlip(a: Time, b: Time): boolean {
  if (!a.bounds || !b.bounds || agree(a, b)) return false;
  const [earlier, later] = a.bounds.last < b.bounds.first ? [a.bounds, b.bounds] : [b.bounds, a.bounds];
  return daysFrom(earlier.last, later.first) <= (furthest[Math.min(precision(a), precision(b))] ?? 0);
}

/** Whether two times are of one size as far as that matters: what is told of a decade is seldom one day's event. */
export const areComparable = (a: Time, b: Time): boolean => isLong(a) === isLong(b);

const isLong = ({ bounds }: Time): boolean => bounds !== null && daysFrom(bounds.first, bounds.last) > 366;

const daysFrom = (first: string, last: string): number => (Date.parse(last) - Date.parse(first)) / 86_400_000;

/**
 * By when it ended at the latest, so that within a year or a decade the precise comes before the coarse. A time from
 * one to another stands where it begins, behind what is told of that alone. What is not dated comes last.
 */
export const chronologically = (a: Time, b: Time): number =>
  placeOf(a).localeCompare(placeOf(b)) ||
  (b.bounds?.first ?? '').localeCompare(a.bounds?.first ?? '') ||
  (a.bounds?.last ?? '').localeCompare(b.bounds?.last ?? '');

const undated = '\uffff';

/** The last day that decides where a time stands: of "2019 to 2021" that of 2019, as far as its value tells it. */
function placeOf({ value, bounds }: Time): string {
  const [, beginning] = /^(\d{3}[\dX](?:-\d\d){0,2})\//.exec(value ?? '') ?? [];
  if (!beginning) return bounds?.last ?? undated;
  return `${beginning.replace('X', '9')}${'-12-31'.slice(beginning.length - 4)}`;
}
