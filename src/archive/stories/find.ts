import { setImmediate } from 'node:timers/promises';
import type { Analysis } from '../../model.js';
import { withBound } from './bounds.js';
import { type Copy, siftBriefs, siftCopies } from './copies.js';
import { groupByText } from './groups.js';
import { originalFirst } from './original.js';
import { createStories, type Stories } from './stories.js';

/** The articles of a corpus, each once, and the stories that several of them carry. */
export interface Told {
  /** Those that are read, bounded where they give no date. Of a story the original stands first. */
  readonly kept: readonly Analysis[];
  readonly stories: Stories;
  /** The articles of each story, the original first. */
  readonly groups: readonly (readonly Analysis[])[];
  /** Those that are not read because the same article is there already. */
  readonly copies: readonly Copy[];
}

/**
 * Finds what is told twice. An article that was saved twice is read once; articles of several outlets, or
 * several versions, that carry one text are a story. Between articles others get their turn; the outcome does
 * not depend on the order of the articles, in which those that are kept stay otherwise. `onCompared` is told how
 * many have been looked at, and what it throws ends the finding.
 */
export async function findStories(
  analyses: readonly Analysis[],
  onCompared?: (articles: number) => void,
): Promise<Told> {
  const briefs = siftBriefs(analyses);
  const copies = [...briefs.copies];
  const storyOf = new Map<Analysis, readonly Analysis[]>();
  for (const group of await groupByText(briefs.kept, onCompared)) {
    const sifted = await siftCopies(group);
    copies.push(...sifted.copies);
    const story = [...sifted.kept].sort(originalFirst);
    for (const analysis of group) storyOf.set(analysis, story);
  }
  const kept = new Map<Analysis, Analysis>();
  for (const analysis of arranged(briefs.kept, storyOf)) {
    kept.set(analysis, withBound(analysis, storyOf.get(analysis) ?? []));
    await setImmediate();
    onCompared?.(analyses.length);
  }
  const groups = [...new Set(storyOf.values())]
    .filter(({ length }) => length > 1)
    .map((story) => story.flatMap((analysis) => kept.get(analysis) ?? []));
  return { kept: [...kept.values()], stories: createStories(groups), groups, copies };
}

/** Articles in their order, but those of a story in the story's order at the places that they have together. */
function arranged(
  analyses: readonly Analysis[],
  storyOf: ReadonlyMap<Analysis, readonly Analysis[]>,
): Analysis[] {
  const given = new Map<readonly Analysis[], number>();
  return analyses.flatMap((analysis) => {
    const story = storyOf.get(analysis);
    if (!story) return analysis;
    const next = given.get(story) ?? 0;
    given.set(story, next + 1);
    return story[next] ?? [];
  });
}
