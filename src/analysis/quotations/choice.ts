import type { Person } from '../../model.js';
import { GIVEN_NAMES } from '../people/given-names.js';
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
  { persons, from, to }: Mention,
  words: readonly Word[],
): Person | null | undefined {
  const address = HONORIFICS.get(words[from]?.plain ?? '') ?? HONORIFICS.get(words[from - 1]?.plain ?? '');
  const fitting = address
    ? persons.filter((person) => (memory.genders.get(person) ?? address) === address)
    : persons;
  const [first, second] = fitting;
  if (first && !second && to - from === 1 && !address && hasNamesake(memory, first)) return null;
  return second ? lastOf(memory, fitting) : first;
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

/**
 * Whether the frame that last names somebody in full, and in which nobody has spoken since, gives the same family
 * name to another, whom the list of people lacks: "Emil Krantz and Viktor Krantz", "Emil and Viktor Krantz".
 */
function hasNamesake({ named, turns }: Memory, person: Person): boolean {
  if (turns.slice(-RECENT_TURNS).some(({ speaker }) => speaker.person === person)) return false;
  const last = named
    .slice(-RECENT_FRAMES)
    .findLast(({ mentions }) => mentions.some((mention) => isFull(mention, person)));
  if (!last) return false;
  return last.mentions.some((mention) => mention.persons[0] === person && sharesFamilyName(last, mention));
}

function isFull({ persons, from, to }: Mention, person: Person): boolean {
  return persons.length === 1 && persons[0] === person && to - from > 1;
}

/** Whether the given name of another stands before a family name, or before "and" and a full name. */
function sharesFamilyName({ mentions, words }: Named, { from, to }: Mention): boolean {
  const at = to - from === 1 ? from - 1 : from - 2;
  if (at < from - 1 && words[from - 1]?.plain !== 'and') return false;
  const [given, next] = [words[at], words[at + 1]];
  const isAnother = mentions.every((mention) => mention.to !== at + 1);
  return isAnother && given?.capital === true && GIVEN_NAMES.has(given.plain) && next?.gap === ' ';
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
