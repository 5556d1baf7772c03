import type { Span } from '../src/model.js';

/** The paragraph, which is a line, in which a span stands. */
export function paragraphAround(text: string, { start, end }: Span): string {
  const next = text.indexOf('\n', end);
  return text.slice(text.lastIndexOf('\n', start) + 1, next < 0 ? text.length : next);
}
