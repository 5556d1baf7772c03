import { readDay } from './days.js';

/** An absolute web address, as browsers write it; `null` where a text is none. */
export function webAddress(text: string): string | null {
  return /^https?:\/\//i.test(text) && text.length < 2000 && URL.canParse(text) ? new URL(text).href : null;
}

const english = 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec';

/** Where newspapers put a day into an address; year and month alone are no day. */
const forms: readonly RegExp[] = [
  /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?=[/._-]|$)/,
  /[/._-](\d{4})-(\d{2})-(\d{2})(?=[/._-]|$)/,
  /[/._-]((?:19|20)\d{2})(\d{2})(\d{2})(?=[/._-]|$)/,
  new RegExp(`/(\\d{4})/(${english})/(\\d{1,2})(?=/|$)`, 'i'),
];

const dayOf = (year: string, month: string, day: string) =>
  /^\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;

/** The day in an address ("/2025/02/08/", "/20250208-bridge"), or `null` where it has none. */
export function dayInAddress(address: string): string | null {
  const path = webAddress(address) === null ? '' : new URL(address).pathname.slice(0, 500);
  for (const form of forms) {
    const [, year, month, day] = form.exec(path) ?? [];
    const read = year && month && day ? readDay(dayOf(year, month, day)) : null;
    if (read) return read;
  }
  return null;
}

/** The name in an address's host, "theferry" of www.theferry.co.uk: to know an outlet by, never to name it. */
export function hostName(address: string | null): string | null {
  const host = address === null || webAddress(address) === null ? '' : new URL(address).hostname;
  const labels = host.split('.').slice(0, -1);
  const own = labels.filter((label) => !/^(?:www|co|com|org|net|ac|gov|news|m|amp)$/.test(label));
  return own.at(-1) ?? null;
}
