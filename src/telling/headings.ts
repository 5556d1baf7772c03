import { say } from '../languages/say.js';
import type { Answer, Finding } from '../model.js';
import { describeYears } from '../wording.js';

/**
 * The headings of a timeline, one for each finding: the year, or the longer time, that begins with it, and `null`
 * where it stands under the heading before. Where the answer is no timeline, none has one.
 */
export function headingsOf({ findings, timeline }: Pick<Answer, 'findings' | 'timeline'>): (string | null)[] {
  if (!timeline) return findings.map(() => null);
  const headings = findings.map(timeline.by === 'event' ? yearOfEvent : yearOfPublication);
  return headings.map((heading, i) => (heading === headings[i - 1] ? null : heading));
}

const yearOfEvent = ({ date = null, dating }: Finding): string =>
  (dating?.bounds && describeYears(date)) ?? say('telling.undated');

/** What is ordered by publication does not stand under the years in which it happened, and must not seem to. */
function yearOfPublication({ citation }: Finding): string {
  const year = describeYears(citation.article.published);
  return year === undefined ? say('telling.publicationNotKnown') : say('telling.publishedIn', { year });
}
