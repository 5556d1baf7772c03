/** The first and the last year that a date may mean. */
export interface Years {
  readonly first: number;
  readonly last: number;
}

/** The years that a TIMEX3 value goes over: `197X` gives 1970 to 1979; `null` where it begins with none. */
export function yearsOf(value: string | null | undefined): Years | null {
  const [begin = '', end = begin] = (value ?? '').split('/');
  const [first, last] = [yearsOfPoint(begin), yearsOfPoint(end)];
  return first && last && first.first <= last.last ? { first: first.first, last: last.last } : null;
}

function yearsOfPoint(value: string): Years | null {
  const digits = /^\d{2,4}(?![\dT:])/.exec(value)?.[0];
  if (digits === undefined) return null;
  return { first: Number(digits.padEnd(4, '0')), last: Number(digits.padEnd(4, '9')) };
}
