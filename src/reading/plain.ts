import type { Span } from '../model.js';
import { around, paragraphsOf } from './lines.js';
import type { Reading } from './source.js';

const sentenceEnd = /[.!?…。！？:]["'”’»)\]]{0,3}$/u;
/** Nobody wraps lines by hand beyond this, in code units. */
const longestWrappedLine = 130;

/** Whether line breaks inside paragraphs stand between paragraphs, rather than where a typist's line was full. */
function breaksAtLines(text: string, paragraphs: readonly Span[][]): boolean {
  const inner = paragraphs.flatMap((lines) => lines.slice(0, -1));
  const ended = inner.filter(
    ({ start, end }) =>
      end - start > longestWrappedLine || sentenceEnd.test(text.slice(Math.max(start, end - 8), end)),
  );
  return ended.length > inner.length * 0.6;
}

/**
 * Reads text that is all article: a block is what stands between blank lines, or a line, where a file has
 * one paragraph a line.
 */
export function readPlain(text: string): Reading {
  const paragraphs = paragraphsOf(text);
  const body = breaksAtLines(text, paragraphs) ? paragraphs.flat() : paragraphs.flatMap(around);
  return { text, body };
}
