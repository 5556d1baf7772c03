import { readDay } from './days.js';

/** Seconds since 1970 have ten digits for as long as this program runs; milliseconds have thirteen. */
const mostSeconds = 100_000_000_000;

/** The day of a count of seconds or milliseconds since 1970, in UTC, the only zone that a count has. */
function dayOfCount(count: number): string | null {
  const date = new Date(count < mostSeconds ? count * 1000 : count);
  return Number.isNaN(date.getTime()) ? null : readDay(date.toISOString());
}

const aCount = /^\d{9,10}(?:\.\d{1,9})?$|^\d{12,13}$/;
/** Twelve figures in a text are rather a day and a time; as milliseconds they lie before September 2001. */
const aWrittenCount = /^\d{9,10}(?:\.\d{1,9})?$|^\d{13}$/;

/** A day and a time without anything between: an hour, minutes, seconds. */
const compact = /^((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])(?:[0-5]\d){0,2}$/;

/**
 * The day that a field of data gives, `YYYY-MM-DD`: as printed, whatever its zone (ISO 8601, RFC 822, a day in
 * words), or the day of a count of seconds or milliseconds. `null` where there is none or it is implausible.
 */
export function readInstant(value: unknown): string | null {
  const text = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  const [, ...day] = compact.exec(text) ?? [];
  if (day.length > 0) return readDay(day.join('-'));
  const isCount = typeof value === 'number' ? aCount.test(text) : aWrittenCount.test(text);
  return isCount ? dayOfCount(Number(text)) : readDay(text);
}
