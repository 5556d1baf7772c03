import type { Unit } from '../query/query.js';

/** A unit of a question that is a year or the month of one. */
export interface CalendarUnit {
  /** The unit's number. */
  readonly unit: number;
  /** How ISO dates of that time begin: "2018", "2018-06". */
  readonly dates: string;
}

const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The years of a question, and its months where it names one year, for comparing with dates of publication. */
export function calendarUnitsOf(units: readonly Unit[]): CalendarUnit[] {
  const plain = units.map(({ words }) => (words.length === 1 ? (words[0]?.plain ?? '') : ''));
  const years = plain.flatMap((word, unit) => (isYear(word) ? [{ unit, dates: word }] : []));
  const [year, ...others] = years;
  if (year === undefined || others.length > 0) return years;
  const ofYear = plain.flatMap((word, unit) => {
    const month = months.indexOf(word) + 1;
    return month > 0 ? [{ unit, dates: `${year.dates}-${String(month).padStart(2, '0')}` }] : [];
  });
  return [year, ...ofYear];
}

const isYear = (word: string): boolean => /^(?:19|20)\d{2}$/.test(word);
