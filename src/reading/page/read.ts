import type { Span } from '../../model.js';
import type { Reading } from '../source.js';
import { leadingDate, pageHeader } from './header.js';
import { type Headline, headlinesOf } from './headline.js';
import { pageLines } from './line.js';
import { withoutRenderedDay } from './masthead.js';
import { articleLines } from './refine.js';
import { bestRun, type Run } from './run.js';
import { type Scored, scoreLines } from './score.js';
import { signedRun } from './signed.js';
import { wholeRun } from './whole.js';

const span = ({ start, end, text }: Scored): Span => ({
  start: start + (leadingDate(text)?.length ?? 0),
  end,
});

function headedRun(lines: readonly Scored[], headlines: readonly Headline[]): Run {
  const best = bestRun(lines, headlines);
  return signedRun(lines, headlines, best) ?? best;
}

/**
 * Reads a text dump of a whole page: finds the article among menus, tickers and teasers, and what the page
 * says of it. Lines are judged by themselves, then the best run of lines is chosen (after C. Kohlschütter
 * and others, "Boilerplate Detection using Shallow Text Features", 2010, which scores blocks by shape and
 * neighbours), then neighbours are asked again about the lines inside.
 */
export function readPage(text: string): Reading {
  const lines = withoutRenderedDay(scoreLines(pageLines(text)));
  const headlines = headlinesOf(lines);
  const run = wholeRun(lines, headlines) ?? headedRun(lines, headlines);
  const [first, ...rest] = articleLines(lines.slice(run.start, run.end));
  const body = first ? [span(first), ...rest.map(({ start, end }) => ({ start, end }))] : [];
  return { ...pageHeader(lines, run), text, body: body.filter(({ start, end }) => start < end) };
}
