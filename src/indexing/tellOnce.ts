import { findStories } from '../archive/stories/find.js';
import type { Stories } from '../archive/stories/stories.js';
import type { Problem } from '../model.js';
import type { Analysed } from './analysed.js';

/** Articles, each of them once, and the stories that several of them carry. */
export interface ToldOnce {
  /** Of a story the original comes first. */
  readonly articles: readonly Analysed[];
  readonly stories: Stories;
  /** Those that are the same as another. */
  readonly copies: readonly Problem[];
}

/** Leaves out articles that are there already, and finds the stories of the others; `onCompared` as `findStories` has it. */
export async function tellOnce(
  articles: readonly Analysed[],
  onCompared?: (articles: number) => void,
): Promise<ToldOnce> {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const { kept, stories, problems } = await findStories(
    articles.map(({ analysis }) => analysis),
    onCompared,
  );
  return {
    articles: kept.flatMap((analysis) => {
      const one = byId.get(analysis.article.id);
      return one ? [{ ...one, article: analysis.article, analysis }] : [];
    }),
    stories,
    copies: problems.map(({ file, reason }) => ({ file: byId.get(file)?.file ?? file, reason })),
  };
}
