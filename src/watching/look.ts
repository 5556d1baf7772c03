import type { Archive } from '../archive/port.js';
import type { Watch } from '../community/community.js';
import type { Finding } from '../model.js';
import { isEvent } from '../wording.js';
import { foundOn } from './found.js';
import { articlesOf, marksOf } from './marks.js';
import { withSeen } from './seen.js';

/** What a look at the archive gives for a watch. */
export interface Look {
  /** What is to be told, best first. */
  readonly news: readonly Finding[];
  /** What has been seen after that; the very list of the watch where it is the same. */
  readonly seen: readonly string[];
}

/**
 * What the archive has that a watch has not told. A finding is new where an article that has it is, and where none of
 * the words in which any article has it were seen: what is moved, printed again or put back is not, nor what an old
 * article has always had, and is only understood better since.
 */
export async function lookFor(
  watch: Watch,
  archive: Archive,
  isNewArticle: (id: string) => boolean,
): Promise<Look> {
  const found = await foundOn(watch, archive);
  const seen = new Set(watch.seen);
  const isNews = (finding: Finding): boolean =>
    articlesOf(finding).some(isNewArticle) && marksOf(finding).every((mark) => !seen.has(mark));
  const news = onceEach(withoutFrames(found.filter(isNews), found));
  return { news, seen: withSeen(watch.seen, seenIn(found)) };
}

/** Marks of findings, and of all prints of each. */
export const seenIn = (found: readonly Finding[]): readonly string[] => found.flatMap(marksOf);

/** News without events that only frame a statement: that was told already, or is told beside them. */
function withoutFrames(news: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  const byArticle = new Map<string, Finding[]>();
  for (const statement of found.filter((finding) => !isEvent(finding))) {
    const { id } = statement.citation.article;
    byArticle.set(id, [...(byArticle.get(id) ?? []), statement]);
  }
  return news.filter(
    (finding) =>
      !isEvent(finding) ||
      !byArticle.get(finding.citation.article.id)?.some((statement) => overlap(finding, statement)),
  );
}

const overlap = ({ citation: one }: Finding, { citation: other }: Finding): boolean =>
  one.start < other.end && other.start < one.end;

/** The same words are told once, though several articles may have them on occasions of their own. */
function onceEach(news: readonly Finding[]): Finding[] {
  const told = new Set<string>();
  return news.filter((finding) => {
    const marks = marksOf(finding);
    const isTold = marks.some((mark) => told.has(mark));
    for (const mark of marks) told.add(mark);
    return !isTold;
  });
}
