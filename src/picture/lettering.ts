import type { Faces, Weight } from './faces.js';
import { breakLines, drawable, standsIn } from './fitting.js';
import { type Colour, look } from './look.js';
import type { Block, Text } from './shapes.js';

/** How a text is set. */
export interface Lettering {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: Colour;
}

export const lettering = {
  title: { size: look.titleSize, weight: 'semiBold', colour: 'text' },
  date: { size: look.dateSize, weight: 'semiBold', colour: 'text' },
  words: { size: look.textSize, weight: 'regular', colour: 'quiet' },
  note: { size: look.noteSize, weight: 'regular', colour: 'quiet' },
} as const satisfies Readonly<Record<string, Lettering>>;

/** The share of a line's height at which its letters stand. */
const standing = 0.76;

/** A line of text from `x` on, in the line that begins at `top`. */
export const textAt = (x: number, top: number, text: string, { size, weight, colour }: Lettering): Text => ({
  kind: 'text',
  x,
  baseline: top + standing * look.lineHeight,
  text,
  size,
  weight,
  colour,
});

export interface Column {
  readonly width: number;
  /** The most lines. */
  readonly lines: number;
}

/** The whole width of the picture. */
export const wholeWidth = look.width - 2 * look.margin;

/** Whether a column has room for all of a text that can be drawn. */
export function standsInside(
  text: string,
  manner: Lettering,
  { width, lines }: Column,
  faces: Faces,
): boolean {
  const face = faces[manner.weight];
  return standsIn(drawable(text, face), face, manner.size, width, lines);
}

/** A text from the left margin on, in as many lines as it takes and may. */
export function textBlock(
  text: string,
  manner: Lettering,
  { width, lines: most }: Column,
  faces: Faces,
): (top: number) => Block {
  const face = faces[manner.weight];
  const lines = breakLines(drawable(text, face), face, manner.size, width, most);
  return (top) => ({
    shapes: lines.map((line, at) => textAt(look.margin, top + at * look.lineHeight, line, manner)),
    height: lines.length * look.lineHeight,
  });
}
