const dayLength = 86_400_000;

/** Days of a week of the calendar, counted from its first one. */
export const monday = 0;
export const saturday = 5;

/**
 * A day of an ISO week as `YYYY-MM-DD`, or nothing where the year has no such week. The first week is that of
 * 4 January.
 */
export function dayOfWeek(year: string, week: string, day: number): string | undefined {
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const first = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * dayLength;
  const start = first + (Number(week) - 1) * 7 * dayLength;
  const thursday = new Date(start + 3 * dayLength);
  if (Number(week) === 0 || thursday.getUTCFullYear() !== Number(year)) return undefined;
  return new Date(start + day * dayLength).toISOString().slice(0, 10);
}
