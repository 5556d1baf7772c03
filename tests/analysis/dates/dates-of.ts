import { findDates } from '../../../src/analysis/dates/find.js';
import { findSentences } from '../../../src/analysis/sentences.js';
import type { Article, DateExpression } from '../../../src/model.js';

/** An article that consists of its text alone, with one block a line. */
export function articleOf(text: string, published: string | null): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)];
  return {
    id: 'example',
    text,
    title: null,
    byline: null,
    agency: null,
    publisher: null,
    published,
    captured: null,
    url: null,
    language: 'en',
    digest: false,
    body: blocks.map((line) => ({ start: line.index, end: line.index + line[0].length })),
  };
}

export function datesOf(text: string, published: string | null = null): DateExpression[] {
  const article = articleOf(text, published);
  return findDates(article, findSentences(article));
}

/** Each expression as printed, with its value. */
export function valuesOf(text: string, published: string | null = null): [string, string | null][] {
  return datesOf(text, published).map(({ start, end, value }) => [text.slice(start, end), value]);
}

/** What its expressions mean, in one line: "Friday = 2025-02-07; last year = 2024". */
export function told(text: string, published: string | null): string {
  return valuesOf(text, published)
    .map(([words, value]) => `${words} = ${value}`)
    .join('; ');
}
