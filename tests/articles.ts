import type { Article } from '../src/model.js';

/** An article whose body is the whole text in one block, or in the given ones. */
export const articleOf = (text: string, body = [{ start: 0, end: text.length }]): Article =>
  article(text, { body });

/** An article of invented news: a paragraph a line, all of it body. */
export function article(text: string, header: Partial<Article> = {}): Article {
  const body = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
  return {
    id: 'article',
    text,
    body,
    title: null,
    byline: null,
    agency: null,
    publisher: null,
    published: null,
    captured: null,
    url: null,
    language: 'en',
    digest: false,
    ...header,
  };
}
