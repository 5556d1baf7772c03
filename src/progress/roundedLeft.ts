import { say } from '../languages/say.js';

const minute = 60_000;
const hour = 60 * minute;

/** How long something is told to take, in steps: from so many milliseconds on in steps of so many. */
const steps: readonly (readonly [from: number, step: number])[] = [
  [2 * hour, hour],
  [hour, 30 * minute],
  [10 * minute, 5 * minute],
  [0, minute],
];

const stepOf = (left: number): number => steps.find(([from]) => left >= from)?.[1] ?? minute;

/**
 * Milliseconds in the steps in which they are told; 0 is less than a minute. What was told before stays as long as it
 * is nearly right, so that what is told does not go to and fro between two steps.
 */
export function roundedLeft(left: number, told: number | null): number {
  if (told !== null && Math.abs(left - centre(told)) <= 0.75 * stepOf(told)) return told;
  const step = stepOf(left);
  return left < minute ? 0 : Math.round(left / step) * step;
}

/** What is meant by less than a minute is about half a minute. */
const centre = (told: number): number => (told === 0 ? minute / 2 : told);

/** "about 3 minutes left", of what is rounded. */
export function describeLeft(rounded: number): string {
  if (rounded === 0) return say('progress.underAMinute');
  if (rounded < hour) return say('progress.minutes', { count: rounded / minute });
  if (rounded === 1.5 * hour) return say('progress.hourAndAHalf');
  return say('progress.hours', { count: rounded / hour });
}
