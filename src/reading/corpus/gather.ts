import type { Problem } from '../../model.js';
import type { Entry } from './articles.js';

/** What was read of one file, or of some lines of it, in order. */
export interface PieceRead<E extends Entry> {
  readonly file: string;
  readonly read: readonly (E | Problem)[];
}

/** An article that has the id of one before it is a problem. */
async function* withoutRepeats<E extends Entry>(
  pieces: AsyncIterable<PieceRead<E>>,
): AsyncGenerator<PieceRead<E>> {
  const ids = new Set<string>();
  const admitted = (one: E | Problem): E | Problem => {
    if ('reason' in one) return one;
    const { id } = one.article;
    if (ids.has(id)) return { file: one.file, reason: `an article before it has the same id, ${id}` };
    ids.add(id);
    return one;
  };
  for await (const { file, read } of pieces) yield { file, read: read.map(admitted) };
}

/** So many problems are told of one file: a gigabyte of junk may have more than could be kept. */
const mostProblems = 100;

function untold(file: string, problems: number): Problem[] {
  const more = problems - mostProblems;
  return more > 0 ? [{ file, reason: `${more} more of its articles or lines could not be read` }] : [];
}

/** Of each file the first problems, and how many more there are. */
async function* withFewProblems<E extends Entry>(
  pieces: AsyncIterable<PieceRead<E>>,
): AsyncGenerator<E | Problem> {
  let current = '';
  let problems = 0;
  for await (const { file, read } of pieces) {
    if (file !== current) {
      yield* untold(current, problems);
      current = file;
      problems = 0;
    }
    for (const one of read) {
      if ('reason' in one) problems++;
      if (!('reason' in one) || problems <= mostProblems) yield one;
    }
  }
  yield* untold(current, problems);
}

/**
 * The articles and problems of a corpus, gathered from its pieces in their order. An article whose id was there
 * before is a problem; of a file with very many problems the first hundred are told, and how many more there are.
 */
export const gather = <E extends Entry>(pieces: AsyncIterable<PieceRead<E>>): AsyncGenerator<E | Problem> =>
  withFewProblems(withoutRepeats(pieces));
