import { webAddressIn } from '../fields/values.js';
import { blocksOf } from '../fragment.js';

/** Text of an entry as its feed holds it. */
export interface EntryText {
  readonly value: string;
  /** Whether it is HTML; `null` where the feed's format leaves that open. */
  readonly html: boolean | null;
  /** A summary is often no more than a teaser. */
  readonly summary: boolean;
}

/** An entry of a feed of any kind: what its feed says of it, as it says it. */
export interface FeedEntry {
  readonly guid: string | null;
  readonly link: string | null;
  readonly title: string | null;
  readonly published: string | null;
  readonly byline: string | null;
  /** Where the entry comes from, in a feed that gathers those of others. */
  readonly publisher: string | null;
  readonly language: string | null;
  /** The fullest text first. */
  readonly texts: readonly EntryText[];
}

/** A feed of any kind. */
export interface Feed {
  readonly format: 'RSS' | 'Atom' | 'RDF' | 'JSON Feed';
  readonly title: string | null;
  readonly link: string | null;
  readonly language: string | null;
  readonly entries: readonly FeedEntry[];
}

/** Marks of HTML in a text that may be HTML or not. */
export const hasTags = (text: string) => /<\/?[a-z!][^<>]{0,2000}>/i.test(text);
export const hasEntities = (text: string) => /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,10}\d?);/i.test(text);

/** A longer title, in code units, is none. */
const longestTitle = 2000;

/** A title in one line, without markup. */
export function titleIn(text: string | undefined, html = true): string | null {
  if (!text || text.length > longestTitle) return null;
  const plain = html && (hasTags(text) || hasEntities(text)) ? blocksOf(text).join(' ') : text;
  return plain.replace(/\s+/g, ' ').trim() || null;
}

/** An address as the feed gives it, made whole by the feed's own. */
export function linkIn(link: string | undefined, feed: string | undefined): string | null {
  const whole = link !== undefined && URL.canParse(link, feed) ? new URL(link, feed).href : link;
  return webAddressIn(whole);
}

/** A text of an entry; none where the feed has none. */
export function textIn(value: string | undefined, html: boolean | null, summary: boolean): EntryText[] {
  return value?.trim() ? [{ value, html, summary }] : [];
}
