import { readDay } from '../days.js';
import type { Reading } from '../source.js';
import type { PageDocument } from './document.js';
import { type LinkedData, linkedData } from './linked-data.js';

type Field = 'title' | 'byline' | 'publisher' | 'published' | 'url' | 'language';

/** Where a page may say something, as selectors with the attribute to read, the most trusted first. */
const places: Readonly<Record<Field, readonly (readonly [selector: string, attribute: string])[]>> = {
  title: [
    ['meta[property="og:title"]', 'content'],
    ['meta[name="twitter:title"]', 'content'],
    ['h1', ''],
    ['title', ''],
  ],
  byline: [
    ['meta[name="author"]', 'content'],
    ['meta[property="article:author"]', 'content'],
    ['meta[name="parsely-author"]', 'content'],
    ['[itemprop="author"] [itemprop="name"]', ''],
    ['[itemprop="author"]', ''],
    ['[rel="author"]', ''],
  ],
  publisher: [
    ['meta[property="og:site_name"]', 'content'],
    ['meta[name="publisher"]', 'content'],
    ['meta[name="application-name"]', 'content'],
  ],
  published: [
    ['meta[property="article:published_time"]', 'content'],
    ['meta[property="og:published_time"]', 'content'],
    ['meta[itemprop="datePublished"]', 'content'],
    ['meta[name="parsely-pub-date"]', 'content'],
    ['meta[name="pubdate"]', 'content'],
    ['meta[name="publishdate"]', 'content'],
    ['meta[name="publish-date"]', 'content'],
    ['meta[name="date"]', 'content'],
    ['meta[name="DC.date.issued"]', 'content'],
    ['meta[name="dc.date"]', 'content'],
    ['meta[name="sailthru.date"]', 'content'],
    ['time[itemprop="datePublished"]', 'datetime'],
    ['[itemprop="datePublished"]', 'content'],
    ['[itemprop="datePublished"]', ''],
    ['time[pubdate]', 'datetime'],
    ['article time[datetime]', 'datetime'],
    ['main time[datetime]', 'datetime'],
    ['time[datetime]', 'datetime'],
  ],
  url: [
    ['link[rel="canonical"]', 'href'],
    ['meta[property="og:url"]', 'content'],
  ],
  language: [
    ['html', 'lang'],
    ['meta[http-equiv="content-language"]', 'content'],
    ['meta[property="og:locale"]', 'content'],
  ],
};

/** Longer is no title, name or date, in code units. */
const longest = 500;

function webAddress(text: string): string | null {
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href : null;
}

function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.replaceAll('_', '-'))[0] ?? null;
  } catch {
    return null;
  }
}

/** What counts as an answer: a day where a day is asked for, and no address for a person. */
const accept: Readonly<Record<Field, (text: string) => string | null>> = {
  title: (text) => text,
  byline: (text) => (webAddress(text) ? null : text.replace(/^by:? /i, '')),
  publisher: (text) => (webAddress(text) ? null : text),
  published: readDay,
  url: webAddress,
  language: languageTag,
};

function* answers(page: PageDocument, field: Field, linked: LinkedData | null): Generator<string> {
  if (linked && field !== 'language') yield linked[field] ?? '';
  for (const [selector, attribute] of places[field]) {
    const element = page.querySelector(selector);
    yield (attribute ? element?.getAttribute(attribute) : element?.textContent) ?? '';
  }
}

function read(page: PageDocument, field: Field, linked: LinkedData | null): string | null {
  for (const answer of answers(page, field, linked)) {
    const text = answer
      .slice(0, longest * 4)
      .replace(/\s+/g, ' ')
      .trim();
    const accepted = text && text.length <= longest ? accept[field](text) : null;
    if (accepted) return accepted;
  }
  return null;
}

/** What a page's JSON-LD, its meta tags and its `<time>` say of the article; unknown is `null`. */
export function htmlHeader(page: PageDocument): Partial<Reading> {
  const linked = linkedData(page);
  return {
    title: read(page, 'title', linked),
    byline: read(page, 'byline', linked),
    publisher: read(page, 'publisher', linked),
    published: read(page, 'published', linked),
    url: read(page, 'url', linked),
    language: read(page, 'language', linked),
  };
}
