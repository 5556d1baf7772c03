import type { Wanted } from '../archive/port.js';
import { listed } from '../languages/figures.js';
import { type MessageKey, say } from '../languages/say.js';
import type { AskedDays } from './days.js';

/** What somebody asks of statements or events: whose, on what, in which outlet, and when. What is `null` is not asked. */
export interface Sought {
  readonly person: string | null;
  readonly topic: string | null;
  readonly outlet: string | null;
  readonly since: AskedDays | null;
  readonly until: AskedDays | null;
}

/** What is sought, as the archive is asked. */
export const wantedBy = ({ person, topic, outlet, since, until }: Sought): Wanted => ({
  person,
  topic,
  outlet,
  since: since?.first ?? null,
  until: until?.last ?? null,
});

/** What could be left out of what is sought, and how what there is without it is told. */
const lessens: readonly Omit<Less, 'found'>[] = [
  { leftOut: ['topic'], message: 'less.withoutTopic' },
  { leftOut: ['outlet'], message: 'less.withoutOutlet' },
  { leftOut: ['since', 'until'], message: 'less.withoutDates' },
  { leftOut: ['person'], message: 'less.withoutPerson' },
];

/** What there is where something is left out of what is sought. */
export interface Less {
  readonly leftOut: readonly (keyof Sought)[];
  readonly message: MessageKey;
  readonly found: number;
}

/** Where there is something if one thing less is asked, as `count` has it. */
export async function findWithLess(
  sought: Sought,
  count: (less: Sought) => Promise<number>,
): Promise<readonly Less[]> {
  const all: Less[] = [];
  for (const { leftOut, message } of lessens) {
    if (leftOut.every((name) => sought[name] === null)) continue;
    const less = { ...sought, ...Object.fromEntries(leftOut.map((name) => [name, null])) };
    if (Object.values(less).every((asked) => asked === null)) continue;
    const found = await count(less);
    if (found > 0) all.push({ leftOut, message, found });
  }
  return all;
}

/** Says what there is with less, counted up to `most`: "There are 3 without the outlet." */
export function describeLess(all: readonly Less[], most: number): string | undefined {
  const [first] = all;
  if (!first) return undefined;
  const counts = all.map(({ message, found }) =>
    say(message, { found: Math.min(found, most), orMore: found >= most ? 'yes' : 'no' }),
  );
  return say('less.there', { firstFound: Math.min(first.found, most), counts: listed(counts) });
}

/** Options that say something, without those that are left out. */
export function withoutThose(
  options: { readonly [name: string]: string | undefined },
  leftOut: readonly string[],
): Record<string, string> {
  const kept = Object.entries(options).filter(([name]) => !leftOut.includes(name));
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
