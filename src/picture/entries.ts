import { describeStatus } from '../datingWords.js';
import { inARow } from '../languages/figures.js';
import { say } from '../languages/say.js';
import type { Account, Answer, Dating, Finding, Header, Span } from '../model.js';
import { datingWithin } from '../telling/event.js';
import { describeDate, describeOutlet } from '../wording.js';
import { type Period, periodOf } from './period.js';

/** One date of an entry, to be drawn in a line of its own. */
export interface Dated {
  /** The date in words, as precise as it is. */
  readonly label: string;
  /** What else has to be known of it, in a few words; empty where it is sure and happened. */
  readonly note: string;
  /** `null` where the date is not clear. */
  readonly period: Period | null;
  readonly status: 'happened' | 'planned' | 'denied';
  readonly certain: boolean;
}

/** An entry of the picture: its date, those that contradict it, and the words of the passage. */
export interface Entry {
  readonly dates: readonly Dated[];
  readonly words: string;
  /** Where in the words those stand that date it, which are to be seen where not all of them find room. */
  readonly dating: Span;
}

/** In which order a timeline stands. */
export type By = NonNullable<Answer['timeline']>['by'];

/** How many other dates of an entry are drawn; that there are further ones is said. */
const mostOthers = 2;

/** What is to be drawn of findings, in their order: by when it happened, or by when it was published. */
export function entriesOf(findings: readonly Finding[], by: By): Entry[] {
  return findings.map((finding) => ({
    dates: by === 'event' ? [happened(finding), ...others(finding)] : [published(finding)],
    words: finding.citation.exact,
    dating: datingWithin(finding),
  }));
}

function happened({ date = null, dating, status, uncertain, background }: Finding): Dated {
  const notes = [
    ...(status ? [describeStatus(status)] : []),
    ...(uncertain && date !== null ? [say('picture.notCertain')] : []),
    ...(background ? [say('event.background')] : []),
  ];
  return {
    ...timeOf(date, dating),
    note: inARow(notes),
    status: status ?? 'happened',
    certain: !uncertain,
  };
}

/** Where it stands by publication, it is told when it happened. */
function published({ citation, date: happened = null, status }: Finding): Dated {
  const { published: date } = citation.article;
  return {
    label: date === null ? say('picture.notDated') : describeDate(date),
    note: tellWhen(happened, status, date),
    period: date === null ? null : periodOf({ first: date, last: date }),
    status: 'happened',
    certain: true,
  };
}

/** That a date is the day of publication, and when it happened. */
function tellWhen(date: string | null, status: Finding['status'], published: string | null): string {
  if (date === null) return status ? say('picture.publishedOnly', { status }) : say('picture.published');
  const happened = date === published ? say('picture.thatDay') : describeDate(date);
  return say('picture.publishedAndHappened', { status: status ?? 'happened', date: happened });
}

const timeOf = (date: string | null, dating: Dating | undefined) => ({
  label: describeDate(date),
  period: periodOf(dating?.bounds),
});

/** The dates that others give in contradiction, each once, with who does. */
function others({ accounts = [] }: Finding): Dated[] {
  const byDate = new Map<string | null, Account[]>();
  for (const account of accounts.filter(({ contradicts }) => contradicts)) {
    byDate.set(account.date, [...(byDate.get(account.date) ?? []), account]);
  }
  const dates = [...byDate].map(([date, tellers]): Dated => {
    const { label, period } = timeOf(date, tellers[0]?.dating);
    const status = tellers[0]?.status;
    const tellersNamed = nameAll(tellers.map(({ citation }) => citation.article));
    return {
      label: say('picture.or', { date: label }),
      note: inARow([...(status ? [describeStatus(status)] : []), tellersNamed]),
      period,
      status: status ?? 'happened',
      certain: !tellers.every(({ uncertain }) => uncertain),
    };
  });
  return sayFurther(dates);
}

function nameAll(articles: readonly Header[]): string {
  const outlets = new Set(articles.map((article) => describeOutlet(article)).filter(Boolean));
  const [outlet = say('picture.anotherArticle'), ...others] = outlets;
  return say('picture.says', { outlet, more: others.length });
}

function sayFurther(dates: readonly Dated[]): Dated[] {
  const count = dates.length - mostOthers;
  const shown = dates.slice(0, mostOthers);
  if (count <= 0) return shown;
  const further = (note: string): string => say('picture.further', { note, count });
  return shown.map((dated, at) => (at === mostOthers - 1 ? { ...dated, note: further(dated.note) } : dated));
}
