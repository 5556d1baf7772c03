import type { Language } from './languages.js';
import { languageNow } from './say.js';

/** How precise a date of the calendar is. */
export type Unit = 'day' | 'month' | 'year';

const precisions: Readonly<Record<Unit, Intl.DateTimeFormatOptions>> = {
  day: { year: 'numeric', month: 'long', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
};

const locales: Readonly<Record<Language, string>> = { en: 'en-GB', ja: 'ja', ko: 'ko', de: 'de', es: 'es' };

const formats = new Map<string, Intl.DateTimeFormat>();

function formatNow(unit: Unit): Intl.DateTimeFormat {
  const locale = locales[languageNow()];
  const key = `${locale} ${unit}`;
  // Without a zone of its own a day would be told in that of the machine, where it may be the one before.
  const format =
    formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...precisions[unit], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

const shapes: readonly (readonly [RegExp, Unit])[] = [
  [/^\d{4}$/, 'year'],
  [/^\d{4}-\d\d$/, 'month'],
  [/^\d{4}-\d\d-\d\d$/, 'day'],
];

/** How precise an ISO date is: `2018`, `2018-06`, `2018-06-12`; `null` where it is none. */
export const unitOf = (date: string): Unit | null => shapes.find(([shape]) => shape.test(date))?.[1] ?? null;

/**
 * An ISO date as the language that is spoken now writes it, no more precise than it is: "12 June 2018", "Juni 2018",
 * "2018年". Nothing where the Gregorian calendar, reckoned back to the year 1, has no such date.
 */
export function written(date: string): string | undefined {
  const unit = unitOf(date);
  const moment = new Date(`${date.padEnd(10, '-01')}T00:00Z`);
  const exists = unit !== null && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(date);
  return exists && moment.getUTCFullYear() > 0 ? formatNow(unit).format(moment) : undefined;
}

/**
 * The ISO date that `written` writes so in the language that is spoken now, as precise as it is told; `null` where it
 * writes none so.
 */
export function unwritten(words: string): string | null {
  const numbers = words.match(/\d{1,4}/g) ?? [];
  const [year] = numbers.filter((number) => number.length === 4);
  if (year === undefined || numbers.length > mostNumbers) return null;
  const months = Array.from({ length: 12 }, (_, month) => `${year}-${String(month + 1).padStart(2, '0')}`);
  const days = numbers.filter((number) => number.length < 3).map((number) => number.padStart(2, '0'));
  const dates = [year, ...months, ...months.flatMap((month) => days.map((day) => `${month}-${day}`))];
  const plain = (text: string | undefined) => text?.replace(/\s+/g, ' ');
  return dates.find((date) => plain(written(date)) === plain(words)) ?? null;
}

/** A date has no more than its year, its month and its day. */
const mostNumbers = 3;

/** Whether the language that is spoken now writes the year before the month and the day. */
export const yearStandsFirst = (): boolean => formatNow('day').formatToParts(0)[0]?.type === 'year';

/** The name of a month, 1 to 12, in a few letters, as it may stand on an axis: "Sep", "Mär". */
export function shortMonth(month: number): string {
  const language = languageNow();
  const names = shortMonths.get(language) ?? shortMonthsOf(language);
  shortMonths.set(language, names);
  return names[month - 1] ?? '';
}

const shortMonths = new Map<Language, readonly string[]>();

function shortMonthsOf(language: Language): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'short', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2000, month)));
}
