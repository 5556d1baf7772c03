/** A calendar day, counted in whole days since 1 January 1970 (proleptic Gregorian, no time zone). */
export type Day = number;

const DAY = 86_400_000;

/** The day of a year, a month from 1 to 12 and a day of the month; what goes beyond the end rolls over. */
export function dayOf(year: number, month: number, date: number): Day {
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, date) / DAY);
}

/** The day that an ISO date (`2018-06-12`) names, or `null` where it names none (`2018-02-30`, `soon`). */
export function parseDay(iso: string): Day | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!parts) return null;
  const day = dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3]));
  return formatDay(day) === parts[0] ? day : null;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month)}-${pad(date)}`;
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const instant = new Date(day * DAY);
  return {
    year: instant.getUTCFullYear(),
    month: instant.getUTCMonth() + 1,
    date: instant.getUTCDate(),
  };
}

/** 0 for Monday to 6 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The ISO 8601 week that a day lies in: the week belongs to the year that its Thursday lies in. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = day - weekdayOf(day) + 3;
  const { year } = partsOf(thursday);
  return { year, week: Math.floor((thursday - dayOf(year, 1, 1)) / 7) + 1 };
}

export function pad(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
