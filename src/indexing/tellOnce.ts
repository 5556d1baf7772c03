import { findStories } from '../archive/stories/find.js';
import type { Stories } from '../archive/stories/stories.js';
import type { Analysis, Problem } from '../model.js';
import type { Analysed } from './analysed.js';

/** Articles, each of them once, and the stories that several of them carry. */
export interface ToldOnce {
  /** In the order in which they were given. */
  readonly articles: readonly Analysed[];
  /** The same as an archive takes them: of a story the original comes first. */
  readonly analyses: readonly Analysis[];
  readonly stories: Stories;
  /** Files that are left out, for they hold what another one holds. */
  readonly copies: readonly Problem[];
}

/** Leaves out articles that are there already, and finds the stories of the others; `onCompared` as `findStories` has it. */
export async function tellOnce(
  given: readonly Analysed[],
  onCompared?: (articles: number) => void,
): Promise<ToldOnce> {
  const found = await findStories(
    given.map(({ analysis }) => analysis),
    onCompared,
  );
  const kept = new Map(found.kept.map((analysis) => [analysis.article.id, analysis]));
  const files = new Map(given.map(({ article, file }) => [article.id, file]));
  return {
    articles: given.flatMap((one) => {
      const analysis = kept.get(one.article.id);
      return analysis ? [{ ...one, article: analysis.article, analysis }] : [];
    }),
    analyses: found.kept,
    stories: found.stories,
    copies: found.copies.map(({ id, of }) => ({
      file: files.get(id) ?? id,
      reason: `the same article as ${files.get(of) ?? of}; that one is read`,
    })),
  };
}
