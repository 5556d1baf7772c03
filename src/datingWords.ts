import { describeDate } from './dateWords.js';
import type { Account, Finding } from './model.js';
import { describeCopies, inOneLine } from './sourceWords.js';

/** What is told of an event beside its date, a few words each: "planned", "background", "3 sources, dates differ". */
export function describeEvent(finding: Finding): string[] {
  const { status, background, accounts = [] } = finding;
  const sources = accounts.length > 0 && `${accounts.length + 1} sources`;
  const differing = isDisputed(finding) && 'dates differ';
  const details = [status && statuses[status], background && 'background', sources, differing];
  return details.filter((detail) => typeof detail === 'string');
}

/** Whether another article dates an event at a time that cannot be right as well, shown beside it or not. */
export const isDisputed = ({ disputed, accounts = [] }: Finding): boolean =>
  disputed === true || accounts.some(({ contradicts }) => contradicts);

/** What is told of an event that has not happened, the same wherever it is told. */
export const statuses = { planned: 'planned', denied: 'said not to have happened' } as const;

/**
 * How an event's date was told from the words that date it, where that is not plain: “Friday”: 7 February 2025, from
 * the date of publication. Where they are not resolved, why not; by when the words were out stands beside their source.
 */
export function describeDating(finding: Pick<Finding, 'date' | 'dating' | 'citation'>): string | undefined {
  const { date = null, dating, citation } = finding;
  if (!dating) return undefined;
  if (!dating.words) return 'not dated in its own words: taken from the date of publication';
  const words = inOneLine(dating.words.exact);
  if (date === null) {
    const why =
      citation.article.published === null ? 'the article’s own date is not known' : 'not clear when';
    return `“${words}”: ${why}`;
  }
  const when = describeDate(date);
  if (dating.from === 'text' || dating.from === null || when === words) return undefined;
  const from =
    dating.from === 'published' ? 'from the date of publication' : countedFrom(dating.countedFrom?.exact);
  return `“${words}”: ${when}, ${from}`;
}

const countedFrom = (words = ''): string =>
  words === '' ? 'counted from a date before' : `counted from “${inOneLine(words)}”`;

/** Whose the date is, where another article gives another one, to stand before the source: "12 June 2018 according to". */
export function describeWhose({ date, uncertain }: Pick<Account, 'date' | 'uncertain'>): string {
  return `${describeDate(date)}${uncertain ? ', not certain,' : ''} according to`;
}

/** What another article’s account of an event has that the finding has not, to stand behind its source. */
export function describeAccount(account: Account, finding: Finding): string {
  const { contradicts, date, status = 'happened' } = account;
  const parts = [
    !contradicts && date !== null && date !== finding.date && `says ${describeDate(date)}`,
    status !== (finding.status ?? 'happened') && tellings[status],
    describeCopies(account),
  ];
  return parts.filter(Boolean).join(' · ');
}

const tellings = {
  happened: 'as something that happened',
  planned: 'as something planned',
  denied: 'as something that did not happen',
} as const;
