import type { Analysis, Finding, Span } from '../model.js';
import { cite, headerOf } from './cite.js';
import type { Sources } from './port.js';
import type { Stories } from './stories/stories.js';

/** The articles of a corpus, newest first, each with its opening sentence; those are left out that have none. */
export function createSources(
  analyses: readonly Analysis[],
  openings: readonly (Span | null)[],
  stories: Stories,
): (limit: number) => Sources {
  const newest = analyses
    .flatMap(({ article }, number) => {
      const opening = openings[number];
      return opening ? [{ article, opening, header: headerOf(article) }] : [];
    })
    .sort(
      (a, b) =>
        (b.header.published ?? '').localeCompare(a.header.published ?? '') ||
        a.header.id.localeCompare(b.header.id),
    );
  const findingOf = ({ article, opening }: (typeof newest)[number]): Finding => {
    const others = stories.others(article);
    return { citation: cite(article, opening), ...(others.length > 0 ? { sameStory: others } : {}) };
  };
  return (limit) => ({ findings: newest.slice(0, limit).map(findingOf), total: newest.length });
}
