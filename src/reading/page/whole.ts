import type { Headline } from './headline.js';
import type { Kind } from './kind.js';
import type { Run } from './run.js';
import type { Scored } from './score.js';

/** Lines that only a page has; a file with one of them is more than an article. */
const ofPages = new Set<Kind>([
  'section',
  'closing',
  'control',
  'legal',
  'doubled',
  'fused',
  'pointer',
  'unfinished',
  'repeated',
]);

const wordsIn = (lines: readonly Scored[]) => lines.reduce((sum, { words }) => sum + words, 0);

/**
 * The run of all lines, or of all below the first where that is the headline, where a file is plainly nothing
 * but an article; else `null`.
 */
export function wholeRun(lines: readonly Scored[], headlines: readonly Headline[]): Run | null {
  const prose = lines.filter(({ kind }) => kind === 'prose');
  const above = headlines.find(({ place }) => place === 0);
  const headline = lines[0]?.kind === 'prose' ? null : above;
  const plainly =
    wordsIn(prose) > 0.7 * wordsIn(lines) &&
    !lines.some(({ kind }) => ofPages.has(kind)) &&
    !headlines.some(({ place, signed }) => signed && place > 0);
  return plainly && headline !== undefined ? { start: headline ? 1 : 0, end: lines.length, headline } : null;
}
