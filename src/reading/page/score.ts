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
  unfinished: -0.8,
  section: -5,
  pointer: -0.8,
  control: -0.8,
  legal: -4,
  credit: -0.3,
  caption: -0.3,
  note: -1,
  biography: -2,
  byline: -1.5,
  dateline: -1.5,
  doubled: -4,
  repeated: -1,
};

/** More words than this say no more. */
const mostWords = 60;

function scoreOf(line: Line, kind: Kind): number {
  if (kind !== 'prose') return scores[kind];
  const worth = Math.min(line.words, mostWords) / 12;
  return line.bulleted ? worth / 2 : worth;
}

/** Scores every line of a page by itself. */
export function scoreLines(lines: readonly Line[]): Scored[] {
  return lines.map((line) => {
    const kind = kindOf(line);
    return { ...line, kind, score: scoreOf(line, kind) };
  });
}

/** A stretch of lines, by their places in the page; `end` is excluded. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

/** The run of lines with the highest sum of scores (Kadane's algorithm); empty where nothing is above zero. */
export function bestRun(lines: readonly Scored[]): Run {
  let best = { start: 0, end: 0, sum: 0 };
  let open = { start: 0, sum: 0 };
  for (const [place, { score }] of lines.entries()) {
    open = open.sum > 0 ? { start: open.start, sum: open.sum + score } : { start: place, sum: score };
    if (open.sum > best.sum) best = { ...open, end: place + 1 };
  }
  return { start: best.start, end: best.end };
}
