import type { Article } from '../../src/model.js';

/** An article whose body is the whole text, in one block or in the given ones. */
export function articleOf(text: string, body: Article['body'] = [{ start: 0, end: text.length }]): Article {
  return {
    id: 'example',
    text,
    body,
    title: null,
    byline: null,
    publisher: null,
    published: null,
    captured: null,
    url: null,
    language: null,
    digest: false,
  };
}
