import type { Finding, Header, Printing } from '../../../src/model.js';

const article: Header = {
  id: 'ferry.md',
  title: 'Ferry line to reopen',
  byline: null,
  agency: null,
  publisher: 'Harbour Courier',
  published: '2025-02-08',
  captured: null,
  url: null,
  language: 'en',
  digest: false,
};

/** A passage of an article. */
export function findingOf(exact: string, header: Partial<Header> = {}): Finding {
  return { citation: { exact, start: 0, end: exact.length, article: { ...article, ...header } } };
}

/** The same words in so many outlets. */
export const outlets = (count: number): Printing[] =>
  Array.from({ length: count }, (_, place) => ({
    citation: findingOf('The ferry left.', { publisher: `Outlet ${place}` }).citation,
    differing: [],
  }));
