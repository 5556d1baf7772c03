import type { Analysis, Citation, Header, Span } from '../../model.js';
import { cite } from '../cite.js';
import { type Stories, wordsKey } from '../stories/stories.js';
import type { References, Referred } from './references.js';

/** The other articles of a story that print a stretch, each with its own letters where these stand in one piece. */
export interface Copies {
  readonly citations: readonly Citation[];
  /** Those that print all of it, but in several places. */
  readonly others: readonly Header[];
}

/** Finds the copies of what is referred to. */
export function copiesOf({ analysis, span }: Referred, stories: Stories, references: References): Copies {
  const { alsoIn = [] } = stories.alsoIn(analysis, span);
  const found = alsoIn.map((header) => {
    const other = references.analysisOf(header);
    const place = other && copyIn(other, span, analysis);
    return { header, citation: place ? cite(other.article, place) : null };
  });
  return {
    citations: found.flatMap(({ citation }) => citation ?? []),
    others: found.flatMap(({ header, citation }) => (citation ? [] : header)),
  };
}

/** Where another article prints all sentences of a stretch one after the other, but for case, accents and marks. */
function copyIn(other: Analysis, stretch: Span, { article, sentences }: Analysis): Span | null {
  const wanted = sentences
    .filter(({ start, end }) => start >= stretch.start && end <= stretch.end)
    .map((sentence) => keyOf(article.text, sentence));
  const { text } = other.article;
  const printed = other.sentences;
  const keys = printed.map((sentence) => keyOf(text, sentence));
  const first = keys.findIndex((_, at) => wanted.every((key, i) => keys[at + i] === key));
  const [begin, end] = [printed[first], printed[first + wanted.length - 1]];
  return begin && end ? { start: begin.start, end: end.end } : null;
}

const keyOf = (text: string, { start, end }: Span): string => wordsKey(text.slice(start, end));
