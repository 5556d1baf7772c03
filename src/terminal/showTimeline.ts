import type { Answer, Finding } from '../model.js';
import { headingsOf } from '../telling/headings.js';
import { describeDate } from '../wording.js';
import { line, markOf } from './axis.js';
import { overviewOf } from './overview.js';
import { type Paper, styled } from './paper.js';
import { showFinding } from './showFinding.js';

/**
 * Findings as entries beside an axis that runs down through the years, one part a year. A year that the first entry
 * of its part says itself, since it is dated no finer, is not said above it as well.
 */
export function showTimeline(answer: Answer, paper: Paper): string {
  const years: string[][] = [];
  for (const [i, heading] of headingsOf(answer).entries()) {
    const finding = answer.findings[i];
    if (!finding) continue;
    if (heading !== null) years.push(saysItself(finding, heading) ? [] : [styled('bold', heading, paper)]);
    years.at(-1)?.push(showEntry(finding, paper));
  }
  const between = `\n${styled('dim', line, paper)}\n`;
  const overview = answer.timeline?.by === 'event' ? overviewOf(answer.findings, paper.width) : null;
  return [...(overview === null ? [] : [overview]), ...years.map((entries) => entries.join(between))].join(
    '\n\n',
  );
}

const saysItself = ({ date = null }: Finding, heading: string): boolean =>
  describeDate(date).toLowerCase() === heading.toLowerCase();

function showEntry(finding: Finding, paper: Paper): string {
  const mark = markOf(finding);
  const [first = '', ...others] = showFinding(finding, { ...paper, width: paper.width - 1 }).split('\n');
  const further = others.map((text) => styled('dim', mark.line, paper) + text);
  return [styled('cyan', mark.sign, paper) + first, ...further].join('\n');
}
