import type { Dated, Entry } from './entries.js';
import type { Faces, Weight } from './faces.js';
import { breakLines, drawable } from './fitting.js';
import { explainMarks } from './legend.js';
import { type Colour, look } from './look.js';
import { type Scale, scaleOf } from './scale.js';
import { ticksOf } from './ticks.js';

/** What is drawn, in the picture's unit from its upper left corner; what comes later lies above. */
export type Shape =
  | {
      readonly kind: 'text';
      readonly x: number;
      /** The line on which the letters stand. */
      readonly baseline: number;
      readonly text: string;
      readonly size: number;
      readonly weight: Weight;
      readonly colour: Colour;
    }
  | { readonly kind: 'strip' | 'gap'; readonly x: number; readonly y: number; readonly width: number }
  | { readonly kind: 'tick'; readonly x: number; readonly y: number }
  | Mark;

/** A date: a point for a day, from its middle, and a bar for a time of several days. */
export interface Mark {
  readonly kind: 'point' | 'bar';
  readonly left: number;
  readonly right: number;
  /** Its middle. */
  readonly y: number;
  readonly status: Dated['status'];
  readonly certain: boolean;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** A part of the picture from some height on. */
interface Block {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Fewer entries than this have room for a second line of their passages' words; the picture stays about square. */
const many = 6;

/** Places entries under each other, each with its date, a strip of time on which it is marked, and its first words. `null` where no date is clear. */
export function layOut(heading: string, entries: readonly Entry[], faces: Faces): Layout | null {
  const dates = entries.flatMap((entry) => entry.dates);
  const periods = dates.flatMap(({ period }) => (period ? [period] : []));
  if (periods.length === 0) return null;
  const scale = scaleOf(periods, look.strip, look.width - look.margin - look.strip);
  const wordLines = entries.length < many ? 2 : 1;
  const legend = explainMarks(dates, scale);
  const blocks: ((top: number) => Block)[] = [
    (top) => titleBlock(heading, faces, top),
    (top) => axisBlock(scale, faces, top),
    ...entries.map((entry) => (top: number) => entryBlock(entry, scale, faces, wordLines, top)),
    (top) => textBlock(legend, faces, { size: look.noteSize, colour: 'quiet', lines: 3 }, top),
  ];
  let height: number = look.margin;
  const shapes = blocks.flatMap((block) => {
    const placed = block(height);
    height += placed.height;
    return placed.shapes;
  });
  return { width: look.width, height: Math.ceil(height + look.margin), shapes };
}

interface Lettering {
  readonly size: number;
  readonly colour: Colour;
  readonly lines: number;
  readonly weight?: Weight;
  readonly width?: number;
}

/** A text in as many lines as it takes and may, from the left margin on. */
function textBlock(text: string, faces: Faces, lettering: Lettering, top: number): Block {
  const { size, colour, lines: most, weight = 'regular', width = look.width - 2 * look.margin } = lettering;
  const lines = breakLines(drawable(text, faces[weight]), faces[weight], size, width, most);
  const shapes = lines.map(
    (line, at): Shape => ({
      kind: 'text',
      x: look.margin,
      baseline: top + (at + 0.76) * look.lineHeight,
      text: line,
      size,
      weight,
      colour,
    }),
  );
  return { shapes, height: lines.length * look.lineHeight };
}

function titleBlock(heading: string, faces: Faces, top: number): Block {
  const lettering = { size: look.titleSize, colour: 'text', lines: 1, weight: 'semiBold' } as const;
  return textBlock(heading, faces, lettering, top);
}

/** The labels of the calendar's round times, above all strips: what they are of stands below, where it begins. */
function axisBlock(scale: Scale, faces: Faces, top: number): Block {
  const shapes = scale.stretches.flatMap((stretch) => {
    const label = (text: string, x: number, line: number): Shape => {
      const width = faces.regular.width(text, look.noteSize);
      const [least, most] = [stretch.left, stretch.left + stretch.width - width];
      const left = Math.max(least, Math.min(most, x - width / 2));
      const baseline = top + (line + 0.8) * look.lineHeight;
      return {
        kind: 'text',
        x: left,
        baseline,
        text,
        size: look.noteSize,
        weight: 'regular',
        colour: 'quiet',
      };
    };
    return ticksOf(stretch).flatMap((tick) => [
      label(tick.label, tick.x, 0),
      ...(tick.of ? [label(tick.of, tick.x, 1)] : []),
    ]);
  });
  const isTwofold = scale.stretches.some((stretch) => ticksOf(stretch).some((tick) => tick.of !== ''));
  return { shapes: withoutOverlap(shapes, faces), height: (isTwofold ? 2 : 1) * look.lineHeight + 8 };
}

/** Of labels that would run into each other the first. */
function withoutOverlap(shapes: readonly Shape[], faces: Faces): Shape[] {
  const ends = new Map<number, number>();
  return shapes.filter((shape) => {
    if (shape.kind !== 'text') return true;
    if (shape.x < (ends.get(shape.baseline) ?? 0)) return false;
    ends.set(shape.baseline, shape.x + faces.regular.width(shape.text, shape.size) + 8);
    return true;
  });
}

function entryBlock(entry: Entry, scale: Scale, faces: Faces, wordLines: number, top: number): Block {
  const shapes: Shape[] = [];
  let height = look.space;
  const add = (block: Block) => {
    shapes.push(...block.shapes);
    height += block.height;
  };
  for (const dated of entry.dates) add(dateBlock(dated, scale, faces, top + height));
  const words = { size: look.textSize, colour: 'quiet', lines: wordLines } as const;
  add(textBlock(entry.words, faces, words, top + height));
  return { shapes, height };
}

/** A date in words with its note, and beside it the strip on which it is marked. */
function dateBlock(dated: Dated, scale: Scale, faces: Faces, top: number): Block {
  const width = look.strip - look.margin - 20;
  const date = textBlock(
    dated.label,
    faces,
    { size: look.dateSize, colour: 'text', lines: 2, weight: 'semiBold', width },
    top,
  );
  const note = textBlock(
    dated.note,
    faces,
    { size: look.noteSize, colour: 'quiet', lines: 2, width },
    top + date.height,
  );
  const shapes = [...date.shapes, ...note.shapes, ...stripOf(scale, top), ...marksOf(dated, scale, top)];
  return { shapes, height: Math.max(date.height + note.height, look.stripHeight + 2) };
}

function stripOf({ stretches }: Scale, y: number): Shape[] {
  return stretches.flatMap((stretch, at): Shape[] => {
    const { left, width } = stretch;
    const before = stretches[at - 1];
    const from = before ? before.left + before.width : left;
    return [
      ...(before ? [{ kind: 'gap', x: from, y, width: left - from } as const] : []),
      { kind: 'strip', x: left, y, width },
      ...ticksOf(stretch).map(({ x }) => ({ kind: 'tick', x, y }) as const),
    ];
  });
}

function marksOf({ period, status, certain }: Dated, scale: Scale, top: number): Mark[] {
  if (!period) return [];
  const { left, right } = scale.place(period);
  const y = top + look.stripHeight / 2;
  const middle = (left + right) / 2;
  if (period.first === period.last) {
    return [{ kind: 'point', left: middle, right: middle, y, status, certain }];
  }
  const half = Math.max(right - left, look.leastBar) / 2;
  return [{ kind: 'bar', left: middle - half, right: middle + half, y, status, certain }];
}
