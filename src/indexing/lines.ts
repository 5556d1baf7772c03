import type { Filed } from '../library/filed.js';
import type { Fresh } from '../library/libraryToBe.js';
import type { Problem } from '../model.js';
import type { Portion } from '../reading/corpus/portions.js';
import type { Analysed } from './analysed.js';
import { hashOfLine } from './fileStates.js';

/** A portion without the lines that were read before, and how what is read of it goes together with them. */
export interface Reduced {
  readonly portion: Portion;
  /** What the whole portion holds, in order. */
  complete(read: readonly (Analysed | Problem)[]): (Fresh | Filed | Problem)[];
}

const fresh = (one: Analysed | Problem, line: string): Fresh | Problem =>
  'reason' in one ? one : { ...one, line };

/**
 * Takes the lines out of a portion that are as they were before, at the same place. `before` has what was read of
 * them, by their places. Of each line there is one article or one problem.
 */
export function reduce(portion: Portion, before: ReadonlyMap<string, Filed>): Reduced {
  if (!portion.lines) return { portion, complete: (read) => read.map((one) => fresh(one, '')) };
  const lines = portion.lines.map((line) => {
    const hash = line.bytes ? hashOfLine(line.bytes) : '';
    const known = before.get(`${portion.file}:${line.number}`);
    return { line, hash, known: hash !== '' && known?.record.line === hash ? known : undefined };
  });
  return {
    portion: { ...portion, lines: lines.filter(({ known }) => !known).map(({ line }) => line) },
    complete(read) {
      let next = 0;
      return lines.flatMap(({ hash, known }) => {
        if (known) return known;
        const one = read[next++];
        return one ? fresh(one, hash) : [];
      });
    },
  };
}
