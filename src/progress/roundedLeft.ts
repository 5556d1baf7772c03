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
  if (rounded === 0) return 'less than a minute left';
  if (rounded < hour) return about(rounded / minute, 'minute', 'a');
  if (rounded === 1.5 * hour) return 'about an hour and a half left';
  return about(rounded / hour, 'hour', 'an');
}

const about = (number: number, unit: string, article: string): string =>
  number === 1 ? `about ${article} ${unit} left` : `about ${number} ${unit}s left`;
