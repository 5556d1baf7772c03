import type { Finding, Header, Printing } from '../../../src/model.js';
import { headerOf } from '../../shownFindings.js';

/** A passage of an article. */
export function findingOf(exact: string, header: Partial<Header> = {}): Finding {
  return { citation: { exact, start: 0, end: exact.length, article: headerOf(header) } };
}

/** The same words in so many outlets. */
export const outlets = (count: number): Printing[] =>
  Array.from({ length: count }, (_, place) => ({
    citation: findingOf('The ferry left.', { publisher: `Outlet ${place}` }).citation,
    differing: [],
  }));
