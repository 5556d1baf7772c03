import type { Person } from '../../model.js';
import type { Mention } from '../people/register.js';
import { HONORIFICS } from '../people/titles.js';
import type { Word } from '../people/words.js';
import type { Memory, Named } from './memory.js';

/**
 * Of several who bear a name: whom the address allows, then who spoke or was named last. `null` where two are as
 * likely, `undefined` where the address allows none.
 */
export function chosen(
  memory: Memory,
  { persons, from }: Mention,
  words: readonly Word[],
): Person | null | undefined {
  const address = HONORIFICS.get(words[from]?.plain ?? '') ?? HONORIFICS.get(words[from - 1]?.plain ?? '');
  const fitting = address
    ? persons.filter((person) => (memory.genders.get(person) ?? address) === address)
    : persons;
  if (fitting.length < 2) return fitting[0];
  return lastOf(memory, fitting);
}

/** How many turns and frames back somebody who bears a name still has it to himself. */
const RECENT_TURNS = 6;
const RECENT_FRAMES = 8;

/** Who of them spoke last; else who was named in full last; else who is named most in the article. */
function lastOf(memory: Memory, persons: readonly Person[]): Person | null | undefined {
  const isOne = (person: Person | null | undefined) => person != null && persons.includes(person);
  const turn = memory.turns.slice(-RECENT_TURNS).findLast(({ speaker }) => isOne(speaker.person));
  if (turn) return turn.speaker.person ?? undefined;
  const recent = memory.named.slice(-RECENT_FRAMES).map((named) => clearlyNamed(named, isOne));
  const last = recent.findLast((found) => found.size > 0);
  if (!last) return persons[0];
  return last.size > 1 ? mostNamed(memory, last) : [...last][0];
}

/** How many frames back it is counted how often somebody is named. */
const WIDE_FRAMES = 100;

/** How many times as often as the next one somebody is named to be meant by the name alone. */
const DOMINANCE = 2;

/** Whom the article has been about so far, if it is about one of them; else `null`. */
function mostNamed({ named }: Memory, bearers: ReadonlySet<Person>): Person | null {
  const times = [...bearers].map((bearer) => {
    const frames = named
      .slice(-WIDE_FRAMES)
      .filter(({ mentions }) =>
        mentions.some(({ persons }) => persons.length === 1 && persons[0] === bearer),
      );
    return { bearer, frames: frames.length };
  });
  const [first, second] = times.toSorted((a, b) => b.frames - a.frames);
  return first && first.frames >= DOMINANCE * (second?.frames ?? 0) ? first.bearer : null;
}

/** Whom of those who share a name a frame names so that nobody else can be meant. */
function clearlyNamed({ mentions }: Named, isOne: (person: Person | undefined) => boolean): Set<Person> {
  return new Set(
    mentions
      .filter(({ persons }) => persons.length === 1 && isOne(persons[0]))
      .flatMap(({ persons }) => persons),
  );
}
