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
const lessens: readonly (readonly [leftOut: readonly (keyof Sought)[], words: string])[] = [
  [['topic'], 'without the topic'],
  [['outlet'], 'without the outlet'],
  [['since', 'until'], 'without the dates'],
  [['person'], 'without the person'],
];

/** What there is where something is left out of what is sought. */
export interface Less {
  readonly leftOut: readonly (keyof Sought)[];
  readonly words: string;
  readonly found: number;
}

/** Where there is something if one thing less is asked, as `count` has it. */
export async function findWithLess(
  sought: Sought,
  count: (less: Sought) => Promise<number>,
): Promise<readonly Less[]> {
  const all: Less[] = [];
  for (const [leftOut, words] of lessens) {
    const less = { ...sought, ...Object.fromEntries(leftOut.map((name) => [name, null])) };
    if (!isLess(less, sought) || describeSought(less) === '') continue;
    const found = await count(less);
    if (found > 0) all.push({ leftOut, words, found });
  }
  return all;
}

const list = new Intl.ListFormat('en');

/** Says what there is with less, counted up to `most`: "There are 3 without the outlet." */
export function describeLess(all: readonly Less[], most: number): string | undefined {
  const counts = all.map(({ words, found }) => `${found >= most ? `${most} or more` : found} ${words}`);
  if (counts.length === 0) return undefined;
  return `There ${counts[0]?.startsWith('1 ') ? 'is' : 'are'} ${list.format(counts)}.`;
}

/** Options that say something, without those that are left out. */
export function withoutThose(
  options: { readonly [name: string]: string | undefined },
  leftOut: readonly string[],
): Record<string, string> {
  const kept = Object.entries(options).filter(([name]) => !leftOut.includes(name));
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

const isLess = (less: Sought, sought: Sought): boolean => describeSought(less) !== describeSought(sought);
