import type { Dated } from './entries.js';
import type { Weight } from './faces.js';
import type { Colour } from './look.js';

/** Letters in one line, from `x` on; `baseline` is the line on which they stand. */
export interface Text {
  readonly kind: 'text';
  readonly x: number;
  readonly baseline: number;
  readonly text: string;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: Colour;
}

/** A stretch of time, or a gap in it, that begins `x` from the left and `y` from above. */
export interface Strip {
  readonly kind: 'strip' | 'gap';
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A line across a strip. */
export interface TickLine {
  readonly kind: 'tick';
  readonly x: number;
  readonly y: number;
}

/** A date: a point for a day, at its middle, and a bar for a longer time. `y` is the middle of either. */
export interface Mark {
  readonly kind: 'point' | 'bar';
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly status: Dated['status'];
  readonly certain: boolean;
}

/** What is drawn, in the picture's unit from its upper left corner; what comes later lies above. */
export type Shape = Text | Strip | TickLine | Mark;

/** A part of the picture, and how high it is. */
export interface Block {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Blocks below each other from `top` on. Each is given where it begins. */
export function stack(blocks: readonly ((top: number) => Block)[], top: number): Block {
  let height = 0;
  const shapes = blocks.flatMap((block) => {
    const placed = block(top + height);
    height += placed.height;
    return placed.shapes;
  });
  return { shapes, height };
}

/** Room between blocks. */
export const space = (height: number) => (): Block => ({ shapes: [], height });
