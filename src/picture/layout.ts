import { axisBlock } from './axis.js';
import type { Entry } from './entries.js';
import { entryBlock } from './entryBlock.js';
import type { Faces } from './faces.js';
import { explainMarks } from './legend.js';
import { lettering, textBlock, wholeWidth } from './lettering.js';
import { look } from './look.js';
import { scaleOf } from './scale.js';
import { type Shape, space, stack } from './shapes.js';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** More entries have room for one line of their passages each. */
const many = 10;

/**
 * Places a heading, a scale, the entries below each other, and how they are to be read. `null` where none of the
 * dates is clear.
 */
export function layOut(heading: string, entries: readonly Entry[], faces: Faces): Layout | null {
  const dates = entries.flatMap((entry) => entry.dates);
  const periods = dates.flatMap(({ period }) => (period ? [period] : []));
  if (periods.length === 0) return null;
  const scale = scaleOf(periods, look.strip, look.width - look.margin - look.strip);
  const lines = entries.length < many ? 2 : 1;
  const { shapes, height } = stack(
    [
      textBlock(heading, lettering.title, { width: wholeWidth, lines: 2 }, faces),
      space(look.space / 2),
      axisBlock(scale, faces),
      space(look.space / 2),
      ...entries.map((entry) => entryBlock(entry, lines, scale, faces)),
      textBlock(explainMarks(dates, scale), lettering.note, { width: wholeWidth, lines: 4 }, faces),
    ],
    look.margin,
  );
  return { width: look.width, height: Math.ceil(height + 2 * look.margin), shapes };
}
