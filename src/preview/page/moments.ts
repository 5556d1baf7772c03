/** How Discord shows a moment, by the letter of its form. */
const forms: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const units = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A moment, in seconds since 1970, as the reader's language and time zone write it. */
export function momentIn(seconds: number, form: string, locale: string): string {
  if (form === 'R') return distance(seconds - Date.now() / 1_000, locale);
  return new Intl.DateTimeFormat(locale, forms[form] ?? forms.f).format(new Date(seconds * 1_000));
}

function distance(seconds: number, locale: string): string {
  const [unit, size] = units.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / size), unit);
}
