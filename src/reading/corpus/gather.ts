import type { Problem } from '../../model.js';
import type { Entry } from './articles.js';

/** What was read of one file, or of some lines of it, in order. */
export interface PortionRead<E extends Entry> {
  readonly file: string;
  readonly read: readonly (E | Problem)[];
}

/** Gives an article another id. */
export type Rename<E> = (one: E, id: string) => E;

/**
 * Rows of two files may be numbered alike: an article whose id another one has is called after its place.
 */
async function* withoutRepeats<E extends Entry>(
  portions: AsyncIterable<PortionRead<E>>,
  rename: Rename<E>,
): AsyncGenerator<PortionRead<E>> {
  const ids = new Set<string>();
  const admitted = (one: E | Problem): E | Problem => {
    if ('reason' in one) return one;
    const { file, article } = one;
    let { id } = article;
    for (let number = 1; ids.has(id); number++) id = number === 1 ? file : `${file}#${number}`;
    ids.add(id);
    return id === article.id ? one : rename(one, id);
  };
  for await (const { file, read } of portions) yield { file, read: read.map(admitted) };
}

/** So many problems are told of what is in one file: a gigabyte of junk may have more than could be kept. */
const mostProblems = 100;

function untold(file: string, problems: number): Problem[] {
  const more = problems - mostProblems;
  return more > 0 ? [{ file, reason: `${more} more of what is in it could not be read` }] : [];
}

/** Of what is in each file the first problems, and how many more there are. */
async function* withFewProblems<E extends Entry>(
  portions: AsyncIterable<PortionRead<E>>,
): AsyncGenerator<E | Problem> {
  let current = '';
  let problems = 0;
  for await (const { file, read } of portions) {
    if (file !== current) {
      yield* untold(current, problems);
      current = file;
      problems = 0;
    }
    for (const one of read) {
      const inside = 'reason' in one && one.file !== file;
      if (inside) problems++;
      if (!inside || problems <= mostProblems) yield one;
    }
  }
  yield* untold(current, problems);
}

/**
 * The articles and problems of a corpus, gathered from its portions in their order, each with an id of its own.
 * Of a file with very many problems in it the first hundred are told, and how many more.
 */
export const gather = <E extends Entry>(
  portions: AsyncIterable<PortionRead<E>>,
  rename: Rename<E>,
): AsyncGenerator<E | Problem> => withFewProblems(withoutRepeats(portions, rename));
