import type { Event, Finding } from '../../model.js';
import { termsOf } from '../terms.js';

/** An event of the corpus, as a finding. */
export interface Entry {
  readonly finding: Finding;
  readonly event: Event;
}

/** An entry and how much it tells of a topic. */
export interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

/** How much it says that two passages share a term. */
export type Rarity = (term: string) => number;

/** Two passages on one date that share this much of their terms, rare ones weighing more, tell one event. */
const sameEvent = 0.4;
/** Another event of a day already told comes after those of other days. */
const furtherOfDay = 0.2;

interface Telling {
  readonly best: Entry;
  readonly terms: ReadonlySet<string>;
  score: number;
}

/** One entry for what is told several times of one date: the best telling, weighing as much as all. Best first. */
export function foldTellings(found: readonly Scored[], rarity: Rarity): Scored[] {
  const byDate = new Map<string, Telling[]>();
  for (const { entry, score } of [...found].sort((a, b) => b.score - a.score)) {
    const value = entry.event.value ?? '';
    const told = byDate.get(value) ?? [];
    byDate.set(value, told);
    const terms = termsBesideDate(entry);
    const same = told.find((telling) => tellSameEvent(telling, terms, rarity));
    const further = told.length > 0 && isDay(entry);
    if (same) same.score += score;
    else told.push({ best: entry, terms, score: further ? score * furtherOfDay : score });
  }
  return [...byDate.values()]
    .flat()
    .sort((a, b) => b.score - a.score)
    .map(({ best, score }) => ({ entry: best, score }));
}

const isDay = ({ event }: Entry): boolean => event.bounds?.first === event.bounds?.last;

/** What a passage tells, without the words that date it: those are alike in all that are compared. */
function termsBesideDate({ finding, event }: Entry): Set<string> {
  const { exact, start } = finding.citation;
  const words = event.words ?? { start, end: start };
  return new Set([
    ...termsOf(exact.slice(0, words.start - start)),
    ...termsOf(exact.slice(words.end - start)),
  ]);
}

function tellSameEvent({ terms }: Telling, others: ReadonlySet<string>, rarity: Rarity): boolean {
  const weigh = (some: Iterable<string>) => [...some].reduce((sum, term) => sum + rarity(term), 0);
  const shared = weigh([...others].filter((term) => terms.has(term)));
  return shared >= sameEvent * Math.min(weigh(terms), weigh(others));
}
