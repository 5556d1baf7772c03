import type { Person } from '../../model.js';
import type { Mention } from '../people/register.js';
import type { Gender } from '../people/titles.js';
import type { Word } from '../people/words.js';
import { chosen } from './choice.js';
import type { Frame } from './items.js';
import { mainSubject } from './main-subject.js';
import type { Memory, Speaker } from './memory.js';
import { subjectOf } from './subject.js';
import { reports } from './verbs.js';

/** How many turns and frames back a pronoun is resolved. */
const RECENT_TURNS = 30;
const RECENT_FRAMES = 12;

/**
 * "he", "she": from the pronoun back through the sentences, in each the one who spoke, then the one named first;
 * only people whose gender fits. Somebody whose gender is told is taken before somebody whose is not.
 */
export function byPronoun(memory: Memory, gender: Gender, before: number): Speaker | undefined {
  const fits = (person: Person | null | undefined): person is Person =>
    person != null && (memory.genders.get(person) ?? gender) === gender;
  for (const { frame, mentions, words } of memory.named.slice(-RECENT_FRAMES).reverse()) {
    const turn = memory.turns
      .slice(-RECENT_TURNS)
      .findLast(
        (other) => other.frame === frame && (fits(other.speaker.person) || isUnlistedName(other.speaker)),
      );
    if (turn) return { ...turn.speaker, certainty: 0.85 };
    const [subject] = subjectsFirst(frame, mentions, words, before).filter(({ persons }) =>
      persons.some(fits),
    );
    const person = subject && chosen(memory, { ...subject, persons: subject.persons.filter(fits) }, words);
    if (person) return { name: person.name, person, certainty: memory.genders.get(person) ? 0.8 : 0.7 };
  }
  return undefined;
}

/** A speaker whom the list of people lacks: "Benard Dreyer". */
function isUnlistedName({ name, person }: Speaker): boolean {
  return person === null && /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+$/u.test(name);
}

/** The mentions of a frame before a place, likely subjects first: who speaks, the main clause's subject, the rest. */
function subjectsFirst(
  frame: Frame,
  mentions: readonly Mention[],
  words: readonly Word[],
  before: number,
): Mention[] {
  const verbs = frame.items.flatMap(({ word }, at) => (reports(word) ? subjectOf(frame.items, at) : []));
  const phrases = [...verbs, mainSubject(frame.items)].filter((subject) => typeof subject === 'object');
  const rank = ({ to }: Mention) => {
    const last = words[to - 1];
    const place = phrases.findIndex((phrase) => phrase.words.at(-1) === last);
    return place >= 0 ? place : phrases.length + (last?.possessive ? 1 : 0);
  };
  return mentions.filter(({ from }) => (words[from]?.start ?? 0) < before).sort((a, b) => rank(a) - rank(b));
}

/** The first one named in a frame before a place: its likeliest subject. */
export function firstNamed(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  const entry = memory.namedIn.get(frame);
  const mention = entry?.mentions.find(({ from }) => (entry.words[from]?.start ?? 0) < before);
  const person = entry && mention && chosen(memory, mention, entry.words);
  return person && { name: person.name, person, certainty: 0.66 };
}
