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
  fused: -0.3,
  teaser: -1,
};

/** More words than this say no more. */
const mostWords = 60;

function scoreOf(line: Line, kind: Kind): number {
  if (kind !== 'prose') return scores[kind];
  const worth = Math.min(line.words, mostWords) / 12;
  return line.bulleted ? worth / 2 : worth;
}

/** A joint of two words is a teaser's where teasers stand together; alone it is a name like "SoftBank". */
function amongTeasers(kinds: readonly Kind[], place: number): boolean {
  return [-2, -1, 1, 2].some((step) => kinds[place + step] === 'fused');
}

/** Scores every line of a page. */
export function scoreLines(lines: readonly Line[]): Scored[] {
  const kinds = lines.map(kindOf);
  return lines.map((line, place) => {
    const found = kinds[place] ?? 'fragment';
    const kind = found === 'fused' && !amongTeasers(kinds, place) ? 'prose' : found;
    return { ...line, kind, score: scoreOf(line, kind) };
  });
}
