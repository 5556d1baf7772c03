import type { Article } from '../model.js';
import type { Source } from './source.js';

/** Reads one source into an article. What the source already knows of itself wins over what is found. */
export function readArticle(source: Source): Article {
  const { id, text } = source;
  return {
    id,
    text,
    title: source.title ?? null,
    byline: source.byline ?? null,
    publisher: source.publisher ?? null,
    published: source.published ?? null,
    captured: source.captured ?? null,
    url: source.url ?? null,
    language: source.language ?? null,
    digest: source.digest ?? false,
    body: [{ start: 0, end: text.length }],
  };
}
