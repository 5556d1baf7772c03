import { type DayForm, dayForms } from './dayForms.js';
import { monthOf } from './months.js';

/** Longer metadata, in code units, is searched no further. */
const reach = 400;

/** Where a script's own digits begin. */
const zeros = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];

/** The same text with the digits that computers know, of the same length. */
const withPlainDigits = (text: string) =>
  text.replace(/[^\P{Nd}0-9]/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = zeros.find((first) => code >= first && code < first + 10);
    return zero === undefined ? digit : String(code - zero);
  });

/** A day of the calendar as `YYYY-MM-DD`, or `null` where there is none such. */
function calendarDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** The first days of computers' calendars: what a page prints whose date was never filled in. */
const epochs = new Set(
  '1899-12-30 1900-01-01 1901-01-01 1904-01-01 1969-12-31 1970-01-01 1980-01-01'.split(' '),
);

/** The day after another, or `days` after it. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Newspapers are not older, and nowhere on earth is it later than tomorrow. */
function plausible(day: string): boolean {
  const tomorrow = daysAfter(new Date().toISOString().slice(0, 10), 1);
  return day >= '1600' && day <= tomorrow && !epochs.has(day);
}

/** Years of the Buddhist calendar, which Thailand prints, are 543 ahead. */
const commonYear = (year: number, text: string) =>
  year > 2400 && year < 2700 && /\p{Script=Thai}/u.test(text) ? year - 543 : year;

/** Languages in which `03/04/2024` may be the fourth of March: Americans write English and Filipino. */
const monthMayBeFirst = /^(?:en|fil|tl)(?!-(?:GB|IE|AU|NZ|IN|ZA)\b)/i;

const dayFirst = (language: string | null) => language !== null && !monthMayBeFirst.test(language);

function* daysIn(text: string, { pattern, order }: DayForm, language: string | null): Generator<string> {
  for (const found of text.matchAll(pattern)) {
    const [year = '', month = '', day = ''] = order.map((group) => found[group] ?? '');
    const number = /^\d/.test(month) ? Number(month) : monthOf(month, language);
    const read = calendarDay(commonYear(Number(year), text), number, Number(day));
    if (read && plausible(read)) yield read;
  }
}

/**
 * The day that is printed in a stretch of metadata ("2024-03-25T08:11:00Z", "25 Mar 2024 08:11", "March 25,
 * 2024"), as `YYYY-MM-DD`, as it stands there and in no other time zone. `null` where there is none, where
 * day and month cannot be told apart, or where the day is implausible: before the press, tomorrow's tomorrow,
 * the first day of a computer's calendar. `03/04/2024` is read only where the language (a BCP 47 tag) is known
 * and puts days first.
 */
export function readDay(text: string, language: string | null = null): string | null {
  const plain = withPlainDigits(text.slice(0, reach));
  if (!/\d{4}/.test(plain)) return null;
  for (const form of dayForms) {
    if (form.dayFirst && !dayFirst(language)) continue;
    for (const day of daysIn(plain, form, language)) return day;
  }
  return null;
}

/** How far the clocks of the earth are ahead of UTC and behind it, in hours. */
const aheadOfUtc = 14;
const behindUtc = 12;

const utcMoment = /T(\d\d):\d\d(?::\d\d)?(?:\.\d{1,9})?(?:Z|[+-]00:?00)$/;

/**
 * The day of a moment as its page prints it. Computers write moments in UTC ("2024-03-26T01:30:00Z") where
 * the page says the day before; where a witness (a printed day, the day in the page's address) is that
 * neighbour, and some clock on earth showed it at that moment, it is the witness's day.
 */
export function dayOfMoment(
  moment: string,
  witnesses: readonly (string | null)[],
  language: string | null = null,
): string | null {
  const day = readDay(moment, language);
  const hour = Number(utcMoment.exec(moment.trim())?.[1] ?? Number.NaN);
  if (day === null || Number.isNaN(hour)) return day;
  const neighbours = [
    hour < behindUtc ? daysAfter(day, -1) : day,
    hour >= 24 - aheadOfUtc ? daysAfter(day, 1) : day,
  ];
  const known = witnesses.filter((witness) => witness !== null);
  if (known.includes(day)) return day;
  return known.find((witness) => neighbours.includes(witness)) ?? day;
}
