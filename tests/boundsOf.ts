import type { DateExpression } from '../src/model.js';

/** The last day of a month, `YYYY-MM`. */
const endOf = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

/**
 * The days of a value such as examples have: a day, with or without a time, a month, a year, a decade, a century, or
 * two of them with a slash between; `null` for any other.
 */
export function boundsOf(value: string | null): DateExpression['bounds'] {
  const [begin = '', end = begin] = (value ?? '').split('/');
  const first = edgeOf(begin, '0', '-01-01', (month) => `${month}-01`);
  const last = edgeOf(end, '9', '-12-31', endOf);
  return first === null || last === null ? null : { first, last };
}

function edgeOf(value: string, digit: string, ofYear: string, ofMonth: (month: string) => string) {
  if (/^\d{4}-\d\d-\d\d(?:T|$)/.test(value)) return value.slice(0, 10);
  if (/^\d{4}-\d\d$/.test(value)) return ofMonth(value);
  return /^\d\d[\dX]{2}$/.test(value) ? value.replaceAll('X', digit) + ofYear : null;
}
