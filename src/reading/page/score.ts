import { type Kind, kindOf } from './kind.js';
import type { Line } from './line.js';

/** A line with what it is, and how much it speaks for the article (above zero) or against it. */
export interface Scored extends Line {
  readonly kind: Kind;
  readonly score: number;
}

/** What a kind of line speaks for or against; prose speaks by its length. */
const scores: Readonly<Record<Kind, number>> = {
  prose: 0,
  remark: 0.2,
  fragment: -0.6,
  unended: 0.5,
  unfinished: -0.8,
  section: -4,
  closing: -8,
  pointer: -0.8,
  control: -1.5,
  legal: -8,
  credit: -0.3,
  caption: -0.3,
  note: -1,
  biography: 0,
  byline: -1.5,
  dateline: -1.5,
  doubled: -4,
  repeated: -1,
  fused: -1,
  teaser: -1,
};

/** More words than this say no more. */
const mostWords = 40;

function scoreOf(line: Line, kind: Kind): number {
  if (kind !== 'prose') return scores[kind];
  const worth = Math.min(line.words, mostWords) / 8;
  return line.bulleted ? worth / 2 : worth;
}

/** Scores every line of a page by itself. */
export function scoreLines(lines: readonly Line[]): Scored[] {
  return lines.map((line) => {
    const kind = kindOf(line);
    return { ...line, kind, score: scoreOf(line, kind) };
  });
}
