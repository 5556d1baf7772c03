import type { Kind } from './kind.js';
import type { Scored } from './score.js';

/** A rule that asks each line's neighbours what the line is; gives the same lines, some of another kind. */
export type Refiner = (lines: readonly Scored[]) => Scored[];

export const as = (line: Scored, kind: Kind): Scored => ({ ...line, kind });
