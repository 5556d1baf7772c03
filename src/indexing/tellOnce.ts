import { findStories } from '../archive/stories/find.js';
import { createStories, type Stories } from '../archive/stories/stories.js';
import type { Analysis, Bound, Problem } from '../model.js';
import type { Analysed } from './analysed.js';

/** Articles, each of them once, and the stories that several of them carry. */
export interface ToldOnce<One extends Analysed = Analysed> {
  /** In the order in which they were given. */
  readonly articles: readonly One[];
  /** The same as an archive takes them: of a story the original comes first. */
  readonly inOrder: readonly One[];
  readonly analyses: readonly Analysis[];
  readonly stories: Stories;
  /** Files that are left out, for they hold what another one holds. */
  readonly copies: readonly Problem[];
}

/** How articles are told once, by their numbers among all that were read: plain data, to be kept. */
export interface Arrangement {
  /** Those that are kept, as an archive takes them, with what bounds them where they give no date. */
  readonly kept: readonly { readonly number: number; readonly notAfter?: Bound }[];
  /** The articles of each story, the original first. */
  readonly stories: readonly (readonly number[])[];
  readonly copies: readonly Problem[];
}

/** Finds articles that are there already, and the stories of the others; `onCompared` as `findStories` has it. */
export async function arrange(
  given: readonly Analysed[],
  onCompared?: (articles: number) => void,
): Promise<Arrangement> {
  const found = await findStories(
    given.map(({ analysis }) => analysis),
    onCompared,
  );
  const numbers = new Map(given.map(({ article }, number) => [article.id, number]));
  const files = new Map(given.map(({ article, file }) => [article.id, file]));
  const numberOf = ({ article }: Analysis) => numbers.get(article.id) ?? 0;
  return {
    kept: found.kept.map((analysis) => {
      const { notAfter } = analysis.article;
      return { number: numberOf(analysis), ...(notAfter ? { notAfter } : {}) };
    }),
    stories: found.groups.map((story) => story.map(numberOf)),
    copies: found.copies.map(({ id, of }) => ({
      file: files.get(id) ?? id,
      reason: `the same article as ${files.get(of) ?? of}; that one is read`,
    })),
  };
}

/** Articles as they are arranged; `bounded` gives an article its bound. */
export function toldAs<One extends Analysed>(
  given: readonly One[],
  { kept, stories, copies }: Arrangement,
  bounded: (one: One, notAfter: Bound) => One,
): ToldOnce<One> {
  const byNumber = new Map<number, One>();
  for (const { number, notAfter } of kept) {
    const one = given[number];
    if (one) byNumber.set(number, notAfter ? bounded(one, notAfter) : one);
  }
  const inOrder = [...byNumber.values()];
  return {
    articles: given.flatMap((_, number) => byNumber.get(number) ?? []),
    inOrder,
    analyses: inOrder.map(({ analysis }) => analysis),
    stories: createStories(
      stories.map((numbers) => numbers.flatMap((number) => byNumber.get(number)?.analysis ?? [])),
    ),
    copies,
  };
}

/** The same article with a bound of its date. */
export function withNotAfter(one: Analysed, notAfter: Bound): Analysed {
  const article = { ...one.article, notAfter };
  return { ...one, article, analysis: { ...one.analysis, article } };
}
