import { describeDate, saidDate } from './dateWords.js';
import { say } from './languages/say.js';
import type { Account, Finding } from './model.js';
import { describeCopies, inOneLine } from './sourceWords.js';

/** What is told of an event beside its date, a few words each: "planned", "background", "3 sources, dates differ". */
export function describeEvent(finding: Finding): string[] {
  const { status, background, accounts = [] } = finding;
  const sources = accounts.length > 0 && say('event.sources', { count: accounts.length + 1 });
  const differing = isDisputed(finding) && say('event.datesDiffer');
  const details = [
    status && describeStatus(status),
    background && say('event.background'),
    sources,
    differing,
  ];
  return details.filter((detail) => typeof detail === 'string');
}

/** Whether another article dates an event at a time that cannot be right as well, shown beside it or not. */
export const isDisputed = ({ disputed, accounts = [] }: Finding): boolean =>
  disputed === true || accounts.some(({ contradicts }) => contradicts);

/** What is told of an event that has not happened, the same wherever it is told. */
export const describeStatus = (status: 'planned' | 'denied'): string => say(`event.${status}`);

/**
 * How an event's date was told from the words that date it, where that is not plain: “Friday”: 7 February 2025, from
 * the date of publication. Where they are not resolved, why not; by when the words were out stands beside their source.
 */
export function describeDating(finding: Pick<Finding, 'date' | 'dating' | 'citation'>): string | undefined {
  const { date = null, dating, citation } = finding;
  if (!dating) return undefined;
  if (!dating.words) return say('event.datedByPublication');
  const words = inOneLine(dating.words.exact);
  if (date === null) {
    return say(citation.article.published === null ? 'event.articleUndated' : 'event.notClearWhen', {
      words,
    });
  }
  const said = { words, date: describeDate(date) };
  if (dating.from === 'text' || dating.from === null || said.date === words) return undefined;
  if (dating.from === 'published') return say('event.fromPublication', said);
  const from = inOneLine(dating.countedFrom?.exact ?? '');
  return from === '' ? say('event.fromDateBefore', said) : say('event.fromWords', { ...said, from });
}

/**
 * Whose the date is, where another article gives another one, to stand before the source, or before that of which ours
 * is a digest: "12 June 2018 according to", "12 June 2018 according to our digest of".
 */
export function describeWhose(
  { date, uncertain }: Pick<Account, 'date' | 'uncertain'>,
  digest = false,
): string {
  const said = { date: describeDate(date), certain: String(!uncertain) };
  return say(digest ? 'event.accordingToDigest' : 'event.accordingTo', said);
}

/** What another article’s account of an event has that the finding has not, to stand behind its source. */
export function describeAccount(account: Account, finding: Finding): string {
  const { contradicts, date, status = 'happened' } = account;
  const parts = [
    !contradicts && date !== null && date !== finding.date && say('event.says', saidDate(date)),
    status !== (finding.status ?? 'happened') && say(tellings[status]),
    describeCopies(account),
  ];
  return parts.filter(Boolean).join(' · ');
}

const tellings = {
  happened: 'event.asHappened',
  planned: 'event.asPlanned',
  denied: 'event.asDenied',
} as const;
