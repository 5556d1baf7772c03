import type { Account, Answer, Dating, Finding, Header } from '../model.js';
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
}

type By = NonNullable<Answer['timeline']>['by'];

/** How many other dates of an entry are drawn; that there are further ones is said. */
const mostOthers = 2;

/** What is to be drawn of findings, in their order: by when it happened, or by when it was published. */
export function entriesOf(findings: readonly Finding[], by: By): Entry[] {
  return findings.map((finding) => ({
    dates: by === 'event' ? [happened(finding), ...others(finding)] : [published(finding)],
    words: finding.citation.exact,
  }));
}

function happened({ date = null, dating, status, uncertain, background }: Finding): Dated {
  const notes = [status, uncertain && date && 'not certain', background && 'background'];
  return {
    ...timeOf(date, dating),
    note: notes.filter(Boolean).join(', '),
    status: status ?? 'happened',
    certain: !uncertain,
  };
}

function published({ citation, status }: Finding): Dated {
  const date = citation.article.published;
  const period = date === null ? null : periodOf({ first: date, last: date });
  const label = date === null ? 'date not known' : describeDate(date);
  const note = ['published', status].filter(Boolean).join(', ');
  return { label, note, period, status: 'happened', certain: true };
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
    const notes = [status, nameAll(tellers.map(({ citation }) => citation.article))];
    return {
      label: `or ${label}`,
      note: notes.filter(Boolean).join(', '),
      period,
      status: status ?? 'happened',
      certain: !tellers.every(({ uncertain }) => uncertain),
    };
  });
  return sayFurther(dates);
}

function nameAll(articles: readonly Header[]): string {
  const outlets = new Set(articles.map((article) => describeOutlet(article)).filter(Boolean));
  const [first = 'another article', ...rest] = outlets;
  return rest.length === 0 ? `says ${first}` : `say ${first} and ${rest.length} more`;
}

function sayFurther(dates: readonly Dated[]): Dated[] {
  const further = dates.length - mostOthers;
  const shown = dates.slice(0, mostOthers);
  if (further <= 0) return shown;
  return shown.map((dated, at) =>
    at === mostOthers - 1 ? { ...dated, note: `${dated.note}; ${further} more` } : dated,
  );
}
