import type { Article } from '../model.js';
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

/**
 * Reads one source into an article. What the source already knows of itself wins over what is found. The
 * article's text is the source's, except for `html` and `fragment`, where it is the text extracted from them.
 * Throws a PlainError where the source breaks its own format's rules.
 */
export function readArticle(source: Source): Article {
  const found = readers[source.format](source.text);
  return {
    id: source.id,
    text: found.text,
    title: source.title ?? found.title ?? null,
    byline: source.byline ?? found.byline ?? null,
    publisher: source.publisher ?? found.publisher ?? null,
    agency: source.agency ?? found.agency ?? null,
    published: source.published ?? found.published ?? null,
    captured: source.captured ?? found.captured ?? null,
    url: source.url ?? found.url ?? null,
    language: source.language ?? found.language ?? null,
    digest: source.digest ?? found.digest ?? false,
    body: found.body,
  };
}
