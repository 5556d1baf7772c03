import type { Entry } from './entry.js';
import type { Rarity } from './likeness.js';
import { compare, type Verdict } from './sameEvent.js';
import { agree } from './times.js';
import { type Told, toldIn } from './told.js';

/** An event as an article tells it, and how much it tells of what is asked, from 0 to 1. */
export interface Scored {
  readonly entry: Entry;
  readonly score: number;
}

/** One event as several articles tell it. */
export interface Gathered {
  /** The telling with which the others were compared, and those of the same time, best first. */
  readonly tellings: readonly [Scored, ...Scored[]];
  /** Those that have it at a time that cannot be right as well. */
  readonly contradicting: readonly Scored[];
}

interface Group {
  /** What the first of the tellings tell. */
  readonly told: Told[];
  readonly tellings: Scored[];
  readonly contradicting: Scored[];
}

/** Fewer terms in common are no matter in common. */
const fewestShared = 2;
/** With so many tellings of a group others are compared. */
const mostCompared = 4;

/**
 * Brings together what tells one event; the best first. Each telling is compared with those before it that share
 * terms which few of them have, so that time grows with what they have in common and not with the square of their
 * number. What is not dated is compared with nothing.
 */
export function gather(found: readonly Scored[], rarity: Rarity): Gathered[] {
  const groups: Group[] = [];
  const byTerm = new Map<string, number[]>();
  for (const scored of [...found].sort((a, b) => b.score - a.score)) {
    const told = toldBy(scored.entry);
    if (told.time.bounds === null || !joins(scored, told, near(told, byTerm, groups), rarity)) {
      for (const term of told.terms) put(byTerm, term, groups.length);
      groups.push({ told: [told], tellings: [scored], contradicting: [] });
    }
  }
  return groups.flatMap(({ tellings: [first, ...others], contradicting }) =>
    first ? [{ tellings: [first, ...others], contradicting }] : [],
  );
}

/**
 * Adds a telling to the first group whose event it tells; else to the first that it contradicts. What is planned or
 * denied is no telling of what happened, and two statements of one article do not contradict each other.
 */
function joins(scored: Scored, told: Told, groups: readonly Group[], rarity: Rarity): boolean {
  const { article, event } = scored.entry;
  const verdicts = groups
    .filter(({ tellings: [first] }) => first?.entry.event.status === event.status)
    .map((group) => ({ group, verdict: verdictOn(told, group, rarity) }));
  const [same, ...others] = verdicts.flatMap(({ group, verdict }) => (verdict === 'same' ? group : []));
  if (same) {
    take(same, [scored], [told]);
    for (const other of others) if (areOfOneTime(same, other)) takeAll(same, other);
    return true;
  }
  const contradicted = verdicts.find(
    ({ verdict, group }) =>
      verdict === 'contradicts' && !group.tellings.some(({ entry }) => entry.article === article),
  )?.group;
  contradicted?.contradicting.push(scored);
  return contradicted !== undefined;
}

function take(group: Group, tellings: readonly Scored[], told: readonly Told[]): void {
  group.tellings.push(...tellings);
  group.told.push(...told.slice(0, mostCompared - group.told.length));
}

/** A telling that tells the event of two groups shows that they are one. The other one is left empty. */
function takeAll(group: Group, other: Group): void {
  take(group, other.tellings.splice(0), other.told.splice(0));
  group.contradicting.push(...other.contradicting.splice(0));
}

const areOfOneTime = (a: Group, b: Group): boolean =>
  a.told.every((one) => b.told.every((other) => agree(one.time, other.time)));

/** What tells the same as one of a group tells its event, unless its time is none of another's. */
function verdictOn(told: Told, group: Group, rarity: Rarity): Verdict {
  const wanted = group.told.every(({ time }) => agree(time, told.time)) ? 'same' : 'contradicts';
  return group.told.some((other) => compare(told, other, rarity) === wanted) ? wanted : 'different';
}

/** The groups that share terms with what is told, in order. A term of very many groups tells none from another. */
function near(told: Told, byTerm: ReadonlyMap<string, readonly number[]>, groups: readonly Group[]): Group[] {
  const shared = new Map<number, number>();
  const most = Math.max(20, groups.length / 4);
  for (const term of told.terms) {
    const places = byTerm.get(term) ?? [];
    for (const place of places.length > most ? [] : places) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return [...shared]
    .filter(([, times]) => times >= Math.min(fewestShared, told.terms.size))
    .sort(([a], [b]) => a - b)
    .flatMap(([place]) => groups[place] ?? []);
}

function put(byTerm: Map<string, number[]>, term: string, place: number): void {
  const places = byTerm.get(term);
  if (places) places.push(place);
  else byTerm.set(term, [place]);
}

/** So many tellings are kept ready to be compared: what is asked again often tells of the same. */
const mostKnown = 5000;
let known = new WeakMap<Entry, Told>();
let knownNow = 0;

function toldBy(entry: Entry): Told {
  const before = known.get(entry);
  if (before) return before;
  const { citation, event } = entry;
  const { value, bounds, words, people } = event;
  const { start, end } = words ?? { start: citation.start, end: citation.start };
  const date = { start: start - citation.start, end: end - citation.start };
  const told = toldIn(citation.exact, date, { value, bounds }, people);
  if (knownNow++ % mostKnown === 0) known = new WeakMap();
  known.set(entry, told);
  return told;
}
