import type { Answer } from '../model.js';
import { headingsOf } from '../telling/headings.js';
import { escapeLine } from './markdown.js';

/**
 * What stands above each finding of a timeline, or of a page of one, as Markdown: the heading of a year on a line of
 * its own above the first of it, else nothing. A page begins with a heading, whatever stood on the one before.
 */
export function renderYears(entries: Pick<Answer, 'findings' | 'timeline'>): string[] {
  return headingsOf(entries).map((heading) => (heading === null ? '' : `### ${escapeLine(heading)}\n`));
}
