import type { Analysis, Bound, Header } from '../../model.js';
import { compareText } from './original.js';
import { printsAllOf } from './sameWords.js';

/** With how many articles of its story an undated one is compared at most. */
const mostCompared = 8;

/**
 * An article whose date is not known, with what bounds it: the day on which its page was saved, or an earlier
 * day of another article of its story that prints all of its sentences. What is longer than the other is not
 * bounded by it: the rest may have been added later. An article that gives its date is returned as it is.
 */
export function withBound(analysis: Analysis, story: readonly Analysis[]): Analysis {
  const { article } = analysis;
  if (article.published !== null) return analysis;
  const notAfter = fromStory(analysis, story) ?? fromCapture(article);
  return notAfter ? { ...analysis, article: { ...article, notAfter } } : analysis;
}

function fromCapture({ captured }: Header): Bound | undefined {
  return captured === null ? undefined : { day: captured, source: null };
}

function fromStory(analysis: Analysis, story: readonly Analysis[]): Bound | undefined {
  const earlier = story
    .filter((other) => other !== analysis && dayOf(other) < dayOf(analysis))
    .sort((a, b) => compareText(dayOf(a), dayOf(b)) || compareText(a.article.id, b.article.id))
    .slice(0, mostCompared);
  const carrier = earlier.find((other) => printsAllOf(other, analysis));
  if (!carrier) return undefined;
  const { id, title, publisher } = carrier.article;
  return { day: dayOf(carrier), source: { id, title, publisher } };
}

/** The day by which an article was out, by what it says of itself; later than all days where it does not. */
const dayOf = ({ article: { published, captured } }: Analysis): string => published ?? captured ?? '9999';
