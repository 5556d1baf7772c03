import type { Article, Citation, Header, Span } from '../model.js';

/** A passage of an article letter for letter, with the article's header and without its text. */
export function cite(article: Article, { start, end }: Span): Citation {
  return { exact: article.text.slice(start, end), start, end, article: headerOf(article) };
}

function headerOf(article: Article): Header {
  const { id, title, byline, publisher, published, captured, url, language, digest } = article;
  return { id, title, byline, publisher, published, captured, url, language, digest };
}
