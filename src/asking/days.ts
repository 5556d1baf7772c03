import { readDay } from '../reading/days.js';
import { monthOf } from '../reading/months.js';

/** A day, a month or a year that somebody asks for. */
export interface AskedDays {
  /** A TIMEX3 value, as precise as was asked: `2025-02`. */
  readonly value: string;
  /** Its first and its last day, ISO dates. */
  readonly first: string;
  readonly last: string;
}

/** Longer text, in code units, is no date. */
const longest = 40;

/** How people write a day, a month or a year; the first that fits counts. */
const forms: readonly ((text: string) => AskedDays | null)[] = [
  (text) => {
    const [, year = '', month, day] = /^([12]\d{3})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/.exec(text) ?? [];
    return year ? asked(year, month, day) : null;
  },
  (text) => {
    const [, month = '', year = ''] = /^(\p{L}[\p{L}\p{M}]{0,19})\.?,? ([12]\d{3})$/u.exec(text) ?? [];
    const number = monthOf(month);
    return number > 0 ? asked(year, String(number)) : null;
  },
  (text) => {
    const [year, month, day] = (isOnlyDate(text) ? readDay(text) : null)?.split('-') ?? [];
    return year ? asked(year, month, day) : null;
  },
];

/**
 * What people mean by `2025`, `2025-02`, `2025-02-08`, "February 2025" or "8 February 2025"; `null` where it is no
 * such thing, or where day and month cannot be told apart.
 */
export function readAskedDays(text: string): AskedDays | null {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length > longest) return null;
  for (const form of forms) {
    const days = form(plain);
    if (days) return days;
  }
  return null;
}

/** Words that stand in a date beside the month's name. */
const beside = new Set('of the de del d st nd rd th'.split(' '));

/** Whether all words of a text are a date's: of "not before 8 February 2025" the first two are not. */
const isOnlyDate = (text: string): boolean =>
  (text.match(/[\p{L}\p{M}]+/gu) ?? []).every((word) => beside.has(word.toLowerCase()) || monthOf(word) > 0);

/** The days of a year, a month or a day of the calendar; `null` where there is none such. */
function asked(year: string, month?: string, day?: string): AskedDays | null {
  const first = calendarDay(year, month ?? '1', day ?? '1');
  if (!first) return null;
  if (day !== undefined) return { value: first, first, last: first };
  if (month === undefined) return { value: year, first, last: `${year}-12-31` };
  return { value: first.slice(0, 7), first, last: lastOfMonth(Number(year), Number(month)) };
}

function calendarDay(year: string, month: string, day: string): string | null {
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${written}T00:00Z`);
  return Number.isNaN(time) || isoDay(time) !== written ? null : written;
}

const lastOfMonth = (year: number, month: number): string => isoDay(Date.UTC(year, month, 0));

const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);
