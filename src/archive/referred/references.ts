import type { Analysis, Header, Span } from '../../model.js';
import { articleKey, keyLength, markOf, type Reference } from '../../reference.js';

/** A stretch of an article that is referred to. */
export interface Referred {
  readonly analysis: Analysis;
  readonly span: Span;
}

/** The articles of a corpus, as references name them. */
export interface References {
  /** What is referred to; `null` where no article has it there any more. */
  find(reference: Reference): Referred | null;
  /** The article of a header. */
  analysisOf(header: Pick<Header, 'id'>): Analysis | undefined;
  /** The article of such a key as references have. */
  analysisAt(key: string): Analysis | undefined;
}

/** Finds stretches of these articles; of them only the one is read that is referred to. */
export function createReferences(analyses: readonly Analysis[]): References {
  const articleOf = articlesByKey(analyses);
  return {
    find({ article, start, end, mark }) {
      const analysis = articleOf(article);
      if (!analysis) return null;
      const { text } = analysis.article;
      const isThere = end <= text.length && markOf(text.slice(start, end)) === mark;
      return isThere ? { analysis, span: { start, end } } : null;
    },
    analysisOf: (header) => articleOf(articleKey(header)),
    analysisAt: (key) => (key.length === keyLength ? articleOf(key) : undefined),
  };
}

/**
 * Articles by the keys of their ids. The keys stand one after the other in one piece of memory, made when the first
 * is asked for: of 100,000 articles in 50 ms and a megabyte, where a map takes ten.
 */
function articlesByKey(analyses: readonly Analysis[]): (key: string) => Analysis | undefined {
  let keys: Buffer | undefined;
  return (key) => {
    keys ??= Buffer.from(analyses.map(({ article }) => articleKey(article)).join(''), 'latin1');
    let at = keys.indexOf(key, 0, 'latin1');
    while (at % key.length > 0) at = keys.indexOf(key, at + 1, 'latin1');
    return analyses[at / key.length];
  };
}
