import type { Article, Finding, Span } from '../../model.js';
import { cite } from '../cite.js';
import type { Archive } from '../port.js';
import { firstPlace } from '../statements/firstPlace.js';
import { partsOf } from './parts.js';
import type { References } from './references.js';

/** So many parts of a very long article are given, of these so many before the place: what anybody may turn to. */
const mostParts = 300;
const mostBefore = 100;

/** Gives the articles around what is referred to. */
export function createSurroundings({ find }: References): Archive['around'] {
  return async (reference) => {
    const referred = find(reference);
    if (!referred) return null;
    const { analysis, span } = referred;
    const all = partsOf(analysis);
    const parts = all.length > 0 ? all : [span];
    const place = Math.min(
      parts.length - 1,
      firstPlace(parts, ({ end }) => end > span.start),
    );
    const first = Math.max(0, Math.min(place - mostBefore, parts.length - mostParts));
    const given = parts.slice(first, first + mostParts);
    return {
      findings: given.map((part) => readPart(analysis.article, part, span)),
      at: place - first,
      before: first,
      total: parts.length,
    };
  };
}

/** A part as a finding, with what is referred to marked in it. */
function readPart(article: Article, part: Span, span: Span): Finding {
  const citation = cite(article, part);
  const [start, end] = [Math.max(part.start, span.start), Math.min(part.end, span.end)];
  if (start >= end) return { citation };
  const exact = citation.exact.slice(start - part.start, end - part.start);
  return { citation, answering: { exact, start, end } };
}
