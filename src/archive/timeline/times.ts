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

/** How far apart, in days, two times of one precision may be told of one event, by precision: a slip, not another event. */
const furthest: readonly number[] = [0, 366, 31, 3];

/** Whether two times that cannot both be right are so near that one of them may be a slip. */
export function mayBeSlip(a: Time, b: Time): boolean {
  if (!a.bounds || !b.bounds || agree(a, b) || precision(a) !== precision(b)) return false;
  const days = Math.abs(Date.parse(a.bounds.first) - Date.parse(b.bounds.first)) / 86_400_000;
  return days <= (furthest[precision(a)] ?? 0);
}

/**
 * By when it ended at the latest, so that within a year or a decade the precise comes before the coarse, and a range
 * stands where it ends. What is not dated comes last.
 */
export const chronologically = ({ bounds: a }: Time, { bounds: b }: Time): number =>
  (a?.last ?? '￿').localeCompare(b?.last ?? '￿') || (b?.first ?? '').localeCompare(a?.first ?? '');
