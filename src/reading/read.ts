import type { Article } from '../model.js';
import { dayInAddress, hostName, webAddress } from './address.js';
import { agencyOfBody } from './agency/origin.js';
import { creditOf } from './byline/credit.js';
import { daysAfter } from './days.js';
import { readFragment } from './fragment.js';
import { readHtml } from './html/read.js';
import { readMarkdown } from './markdown/read.js';
import { readPage } from './page/read.js';
import { readPlain } from './plain.js';
import type { Format, Reading, Source } from './source.js';

const readers: Record<Format, (text: string) => Reading> = {
  plain: readPlain,
  page: readPage,
  html: readHtml,
  fragment: readFragment,
  markdown: readMarkdown,
};

/** The day that was found, or else the one in the address, if the page was not saved before it. */
function publishedOf(found: string | null, url: string | null, captured: string | null): string | null {
  const days = [found, url === null ? null : dayInAddress(url)];
  return days.find((day) => day !== null && (captured === null || day <= daysAfter(captured, 1))) ?? null;
}

/**
 * Reads one source into an article. What the source already knows of itself wins over what is found; a byline
 * is cleaned in either case. The article's text is the source's, except for `html` and `fragment`, where it is
 * the text extracted from them. Throws a PlainError where the source breaks its own format's rules.
 */
export function readArticle(source: Source): Article {
  const found = readers[source.format](source.text);
  const publisher = source.publisher ?? found.publisher ?? null;
  const captured = source.captured ?? found.captured ?? null;
  const url = webAddress(source.url ?? '') ?? found.url ?? null;
  const outlets = [publisher, hostName(url)].filter((name) => name !== null);
  const credit = creditOf(source.byline ?? found.byline ?? null, outlets);
  const paragraphs = found.body.map(({ start, end }) => found.text.slice(start, end));
  return {
    id: source.id,
    text: found.text,
    title: source.title ?? found.title ?? null,
    byline: credit.byline,
    publisher,
    agency: source.agency ?? credit.agency ?? found.agency ?? agencyOfBody(paragraphs),
    published: source.published ?? publishedOf(found.published ?? null, url, captured),
    captured,
    url,
    language: source.language ?? found.language ?? null,
    digest: source.digest ?? found.digest ?? false,
    body: found.body,
  };
}
