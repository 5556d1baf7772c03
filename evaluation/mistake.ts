import type { Span } from '../src/model.js';
import { paragraphAround } from './paragraph.js';
import type { Mistake } from './scorer.js';

/** An example that is an article, of which words are judged. */
interface Article {
  readonly topic: string;
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
}

/** What went wrong with words of an article, shown with its paragraph and the day from which it counts. */
export function mistake(
  { topic, id, text, published }: Article,
  kind: string,
  { start, end }: Span,
  expected: string,
  given: string,
): Mistake {
  const around = `[${published ?? 'undated'}] ${paragraphAround(text, { start, end })}`;
  return { kind, example: `${topic}/${id}`, words: text.slice(start, end), expected, given, around };
}
