import { monthOf } from './months.js';

interface Form {
  readonly pattern: RegExp;
  /** Which group holds the year, the month (a number or a name) and the day. */
  readonly order: readonly [year: number, month: number, day: number];
}

const dayFirst =
  /(?<![\d.])(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]{1,3}(?:de )?(\p{L}{3,12})\.?,?[\s-]{1,3}(?:de )?(\d{4})(?!\d)/giu;
const monthFirst = /(?<!\p{L})(\p{L}{3,12})\.?,?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?!\d)/giu;

/** Ways to print a day, none of them ambiguous: `03/04/2024` is left alone, `13/04/2024` is not. */
const forms: readonly Form[] = [
  { pattern: /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/g, order: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?!\d)/g, order: [1, 2, 3] },
  { pattern: /(?<!\d)(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, order: [1, 2, 3] },
  { pattern: /^(\d{4})(\d{2})(\d{2})(?:T|$)/g, order: [1, 2, 3] },
  { pattern: monthFirst, order: [3, 1, 2] },
  { pattern: dayFirst, order: [3, 2, 1] },
  { pattern: /(?<!\d)(1[3-9]|2\d|3[01])[/.](\d{1,2})[/.](\d{4})(?!\d)/g, order: [3, 2, 1] },
  { pattern: /(?<!\d)(\d{1,2})\/(1[3-9]|2\d|3[01])\/(\d{4})(?!\d)/g, order: [3, 1, 2] },
];

/** Longer metadata, in code units, is searched no further. */
const reach = 400;

/** A day of the calendar as `YYYY-MM-DD`, or `null` where there is none such. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Newspapers are not older, and nothing is published the year after next. The epoch is a missing date. */
function plausible(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= 1600 && year <= new Date().getUTCFullYear() + 1 && day !== '1970-01-01';
}

/**
 * The day that is printed in a stretch of metadata ("2024-03-25T08:11:00Z", "25 Mar 2024 08:11", "March 25,
 * 2024"), as `YYYY-MM-DD`, as it stands there and in no other time zone. `null` where there is none, where
 * day and month cannot be told apart, or where the day is implausible.
 */
export function readDay(text: string): string | null {
  for (const { pattern, order } of forms) {
    for (const found of text.slice(0, reach).matchAll(pattern)) {
      const [year = '', month = '', day = ''] = order.map((group) => found[group] ?? '');
      const read = calendarDay(Number(year), Number(month) || monthOf(month), Number(day));
      if (read && plausible(read)) return read;
    }
  }
  return null;
}
