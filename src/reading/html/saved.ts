import { webAddress } from '../address.js';
import { readDay } from '../days.js';
import type { PageDocument } from './document.js';

/** What the tool that saved a page left in it: where the page was, and the day on which it was saved. */
export interface Saved {
  readonly url: string | null;
  readonly captured: string | null;
}

/** How far from its ends a page may hold such a note, in code units. */
const reach = 6_000;

interface Note {
  readonly address?: RegExp;
  readonly day?: RegExp;
}

/** Browsers, SingleFile, the Wayback Machine, archive.today, Google's cache: each group is what is noted. */
const notes: readonly Note[] = [
  { address: /<!-- saved from url=\(\d{1,6}\)(\S{1,2000}) -->/ },
  {
    address: /Page saved with SingleFile[^>]{0,20}?\s{1,3}url: (\S{1,2000})/,
    day: /Page saved with SingleFile[^>]{0,2100}?\s{1,3}saved date: ([^\n>]{8,80})/,
  },
  { day: /FILE ARCHIVED ON \d\d:\d\d:\d\d (\w{3} \d{1,2}, \d{4}) AND RETRIEVED/ },
  {
    address: /Google['’]s cache of <a href="(https?:[^"<>]{1,2000})"/,
    day: /snapshot of the page as it appeared on (\d{1,2} \w{3} \d{4})/,
  },
];

/** Addresses in archives: the day of the copy as eight figures or more, then the page's own address. */
const archived =
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|ph|is|li|vn|fo|md))\/(\d{8})\d{0,6}(?:[a-z]{2}_)?\/(https?:.+)$/i;

/** An address as the page has it itself, where it is one of an archive's copy. */
export const ownAddress = (address: string) => archived.exec(address)?.[2] ?? address;

/** Where archives put their own bars and banners, whose days and names are not the article's. */
const banners = '#wm-ipp-base, #wm-ipp, #wm-ipp-print, #donato, [id$="google-cache-hdr"]';

/** Takes what an archive has added to a page out of it. */
export function removeBanners(page: PageDocument): void {
  for (const banner of [...page.querySelectorAll(banners)]) banner.remove();
}

/** Reads the notes that browsers and archives leave in the pages they save, and a copy's own address. */
export function savedBy(html: string, addresses: readonly string[]): Saved {
  const ends = html.slice(0, reach) + html.slice(-Math.min(reach, Math.max(html.length - reach, 1)));
  const found = notes.map(({ address, day }) => ({
    url: webAddress(address?.exec(ends)?.[1] ?? ''),
    day: readDay(day?.exec(ends)?.[1] ?? ''),
  }));
  const copy = [...addresses, ...found.map(({ url }) => url ?? '')].map(
    (url) => archived.exec(url)?.[1] ?? '',
  );
  const days = [...found.map(({ day }) => day), ...copy.map((day) => readDay(day))];
  return {
    url: found.find(({ url }) => url !== null)?.url ?? null,
    captured: days.find((day) => day !== null) ?? null,
  };
}
