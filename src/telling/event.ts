import { describeAccount, describeDating, describeEvent, describeWhose, isDisputed } from '../datingWords.js';
import { say } from '../languages/say.js';
import type { Account, Finding, Span } from '../model.js';
import { describeWhen, isEvent } from '../wording.js';
import { type Line, type SourceLine, sourceLine } from './lines.js';

/**
 * The line under which an event stands: its date, as precise as that is, and what else is to know at once. Nothing
 * where the heading above it says no less.
 */
export function dateLine(finding: Finding, heading: string | null): Line[] {
  if (!isEvent(finding)) return [];
  const [text, details] = [describeWhen(finding), describeEvent(finding)];
  const isSaid = details.length === 0 && heading?.toLowerCase() === text.toLowerCase();
  return isSaid ? [] : [{ kind: 'date', text, day: certainDay(finding), details }];
}

/** The day of an event that nothing says to be another. */
function certainDay(finding: Finding): string | null {
  const { date = null, uncertain } = finding;
  const isClear = !uncertain && !isDisputed(finding);
  return isClear && date !== null && /^\d{4}-\d\d-\d\d$/.test(date) ? date : null;
}

/** Where in an event's passage the words stand that date it; its beginning, where none do. */
export function datingWithin({ citation, dating }: Finding): Span {
  const { start, end } = dating?.words ?? { start: citation.start, end: citation.start };
  const isInside = citation.start <= start && end <= citation.end;
  return isInside ? { start: start - citation.start, end: end - citation.start } : { start: 0, end: 0 };
}

/** How the date was told from its words, where that is not plain. */
export function datingLine(finding: Finding): Line[] {
  const text = isEvent(finding) ? describeDating(finding) : undefined;
  return text === undefined ? [] : [{ kind: 'remark', text, introduces: false }];
}

/** Where an event's passage stands; where another article gives another date, whose the date above is. */
export function sourceBesideAccounts(finding: Finding): SourceLine {
  const { citation, date, uncertain } = finding;
  const source = sourceLine(citation.article);
  if (date === undefined || !isDisputed(finding)) return source;
  return { ...source, before: describeWhose({ date, ...(uncertain ? { uncertain } : {}) }) };
}

/** An event as other articles tell it, a line each; those that give another date say which. */
export function accountsOf(finding: Finding): Line[][] {
  return (finding.accounts ?? []).map((account) => [accountLine(account, finding)]);
}

function accountLine(account: Account, finding: Finding): Line {
  const { article } = account.citation;
  const digest = article.digest ? say('source.digestOf') : '';
  const before = account.contradicts ? describeWhose(account, article.digest) : digest;
  return { ...sourceLine(article, describeAccount(account, finding)), before, brief: true };
}
