import { blocksOf } from '../fragment.js';
import { countWords } from '../page/line.js';
import type { Source } from '../source.js';
import { type EntryText, type Feed, type FeedEntry, hasEntities, hasTags } from './entry.js';

/** A summary shorter than this, in words, is taken for a teaser; a text longer than this, in code units, never. */
const fewWords = 100;
const longestTeaser = 20_000;

const cutOff = /(?:\[\s?(?:…|\.{3})\s?\]|…|\.{3})$/;
const onward =
  /^(?:read (?:more|on|the (?:full|rest|whole))|continue reading|full (?:story|article))\b.{0,80}$/i;
const bracketed = /\[\s?(?:…|\.{3})\s?\]$/;

/** The blocks of a text, for judging how much of an article it is. */
function blocksIn({ value, html }: EntryText): string[] {
  return html === false || (html === null && !hasTags(value)) ? [value.trim()] : blocksOf(value);
}

/** Whether a text is there to make people read on elsewhere. */
function isTeaser(text: EntryText): boolean {
  if (text.value.length > longestTeaser) return false;
  const blocks = blocksIn(text);
  const last = blocks.at(-1) ?? '';
  if (bracketed.test(last)) return true;
  const short = countWords(blocks.join(' ')) < fewWords;
  return short && (text.summary || cutOff.test(last) || onward.test(last));
}

/** Text without tags keeps its paragraphs when its entities are read. */
const asHtml = (text: string) =>
  hasTags(text)
    ? text
    : text
        .split(/\n\s{0,200}\n/)
        .map((paragraph) => `<p>${paragraph}</p>`)
        .join('');

function formed({ value, html }: EntryText): Pick<Source, 'text' | 'format'> {
  const markup = html ?? (hasTags(value) || hasEntities(value));
  return markup ? { text: asHtml(value), format: 'fragment' } : { text: value, format: 'plain' };
}

/**
 * What an entry is called: its guid where that is an address, else its link with its guid, so that an entry
 * keeps its name in a feed that is downloaded again, and entries of two feeds never share one.
 */
function idOf({ guid, link }: FeedEntry, feed: Feed, place: string): string {
  if (guid && /^(?:https?:|urn:|tag:)/i.test(guid)) return guid;
  if (!guid) return link ?? place;
  return `${link ?? feed.link ?? feed.title ?? place}#${guid}`;
}

/** An entry as a source, or `null` where the feed has no more of it than a teaser. */
export function sourceOfEntry(entry: FeedEntry, feed: Feed, place: string): Source | null {
  const text = entry.texts.find((candidate) => !isTeaser(candidate));
  if (!text) return null;
  return {
    id: idOf(entry, feed, place),
    ...formed(text),
    title: entry.title,
    byline: entry.byline,
    publisher: entry.publisher ?? feed.title,
    published: entry.published,
    url: entry.link,
    language: entry.language ?? feed.language,
  };
}
