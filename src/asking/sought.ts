import { echo } from '../answer.js';
import type { Wanted } from '../archive/port.js';
import { describeDate } from '../wording.js';
import type { AskedDays } from './days.js';

/** What somebody asks of statements or events: whose, on what, in which outlet, and when. What is `null` is not asked. */
export interface Sought {
  readonly person: string | null;
  readonly topic: string | null;
  readonly outlet: string | null;
  readonly since: AskedDays | null;
  readonly until: AskedDays | null;
}

/** Says what is sought, to stand behind "Quotations" or "Timeline". */
export function describeSought({ person, topic, outlet, since, until }: Sought): string {
  const parts = [
    person && `of ${person}`,
    topic && `on ${echo(topic)}`,
    outlet && `in ${outlet}`,
    ...describeDays(since, until),
  ];
  return parts.filter(Boolean).join(' ');
}

/** "on 14 October 2022" or "in 2022" where both are one; else from when and until when. */
function describeDays(since: AskedDays | null, until: AskedDays | null): (string | null)[] {
  if (since && since.value === until?.value) {
    return [`${since.first === since.last ? 'on' : 'in'} ${describeDate(since.value)}`];
  }
  return [since && `since ${describeDate(since.value)}`, until && `until ${describeDate(until.value)}`];
}

/** What is sought, as the archive is asked. */
export const wantedBy = ({ person, topic, outlet, since, until }: Sought): Wanted => ({
  person,
  topic,
  outlet,
  since: since?.first ?? null,
  until: until?.last ?? null,
});

/** What could be left out of what is sought, and how to say that. */
const lessens: readonly (readonly [leftOut: Partial<Sought>, words: string])[] = [
  [{ topic: null }, 'without the topic'],
  [{ outlet: null }, 'without the outlet'],
  [{ since: null, until: null }, 'without the dates'],
  [{ person: null }, 'without the person'],
];

const list = new Intl.ListFormat('en');

/** What there is if one thing less is asked, as `count` has it, up to `most`: "There are 3 without the outlet." */
export async function describeWithLess(
  sought: Sought,
  count: (less: Sought) => Promise<number>,
  most: number,
): Promise<string | undefined> {
  const counts: string[] = [];
  for (const [leftOut, words] of lessens) {
    const less = { ...sought, ...leftOut };
    if (!isLess(less, sought) || describeSought(less) === '') continue;
    const found = await count(less);
    if (found > 0) counts.push(`${found >= most ? `${most} or more` : found} ${words}`);
  }
  if (counts.length === 0) return undefined;
  return `There ${counts[0]?.startsWith('1 ') ? 'is' : 'are'} ${list.format(counts)}.`;
}

const isLess = (less: Sought, sought: Sought): boolean => describeSought(less) !== describeSought(sought);
