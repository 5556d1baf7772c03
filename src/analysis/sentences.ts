import type { Article, Span } from '../model.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of an article's body, in order. No sentence crosses from one block into the next. */
export function findSentences(article: Article): Span[] {
  return article.body.flatMap((block) =>
    [...segmenter.segment(article.text.slice(block.start, block.end))].map(({ index, segment }) => ({
      start: block.start + index,
      end: block.start + index + segment.trimEnd().length,
    })),
  );
}
