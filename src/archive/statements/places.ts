import type { Finding, Span } from '../../model.js';
import { wordSpansOf } from '../terms.js';

/** Where a word of a statement stands in the article, and in which part of the statement. */
interface Place extends Span {
  readonly part: number;
}

/** The words at some places of a statement as spans of its article; those that stand side by side are one span. */
export function spansAt(places: readonly number[], { citation, further = [] }: Finding): Span[] {
  const words = [citation, ...further].flatMap(({ exact, start }, part) =>
    wordSpansOf(exact).map((span): Place => ({ start: start + span.start, end: start + span.end, part })),
  );
  const spans: Place[] = [];
  for (const [i, place] of places.entries()) {
    const [word, last] = [words[place], spans.at(-1)];
    if (!word) continue;
    if (last && places[i - 1] === place - 1 && last.part === word.part)
      spans[spans.length - 1] = { ...last, end: word.end };
    else spans.push(word);
  }
  return spans.map(({ start, end }) => ({ start, end }));
}
