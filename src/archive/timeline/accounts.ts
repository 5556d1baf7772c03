import type { Account, Finding } from '../../model.js';
import { type Entry, findingOf } from './entry.js';
import type { Gathered } from './gather.js';
import { precision } from './times.js';

/** One event to be shown: as the best telling has it, with what others have of it. */
export interface Shown {
  readonly entry: Entry;
  readonly finding: Finding;
  /** How much it tells of what is asked, from 0 to 1: the more articles tell it of their own accord, the more. */
  readonly score: number;
}

/** What makes one telling better than another, in order: each is better the higher. */
const virtues: readonly ((entry: Entry) => number)[] = [
  ({ event }) => Number(event.certain),
  ({ event }) => precision(event),
  ({ citation }) => Number(!citation.article.digest),
  ({ event }) => Number(!event.background),
];

/** Shows one event: the best telling, and each other article once. */
export function show(gathered: Gathered): Shown {
  const { tellings, contradicting } = gathered;
  const [entry = tellings[0].entry] = bestFirst(gathered);
  return { entry, finding: showAs(entry, gathered), score: together([...tellings, ...contradicting]) };
}

const bestFirst = ({ tellings }: Gathered): Entry[] => tellings.map(({ entry }) => entry).sort(byVirtue);

/** One event as one of its tellings has it, and each other article once. */
export function showAs(entry: Entry, gathered: Gathered): Finding {
  const told = new Set([entry.article]);
  const others = (entries: readonly Entry[], contradicts: boolean) =>
    entries.flatMap((other): Account[] => {
      if (told.has(other.article)) return [];
      told.add(other.article);
      return [accountOf(other, contradicts)];
    });
  const contradicting = gathered.contradicting.map((scored) => scored.entry);
  const accounts = [...others(bestFirst(gathered), false), ...others(contradicting, true)];
  return { ...findingOf(entry), ...(accounts.length > 0 ? { accounts } : {}) };
}

function byVirtue(a: Entry, b: Entry): number {
  for (const virtue of virtues) {
    const difference = virtue(b) - virtue(a);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** How likely at least one of several is right, if each is right by itself with its score; an article counts once. */
function together(tellings: Gathered['tellings'][number][]): number {
  const byArticle = new Map<number, number>();
  for (const { entry, score } of tellings) {
    byArticle.set(entry.article, Math.max(score, byArticle.get(entry.article) ?? 0));
  }
  return 1 - [...byArticle.values()].reduce((none, score) => none * (1 - score), 1);
}

function accountOf(entry: Entry, contradicts: boolean): Account {
  const { citation, date = null, dating, uncertain, status, alsoIn } = findingOf(entry);
  return {
    citation,
    date,
    ...(dating ? { dating } : {}),
    ...(uncertain ? { uncertain } : {}),
    ...(status ? { status } : {}),
    ...(contradicts ? { contradicts } : {}),
    ...(alsoIn ? { alsoIn } : {}),
  };
}
