import type { Person } from '../../model.js';
import { genderOf } from '../people/gender.js';
import { type Mention, mentionEnding, mentionsIn, type Register } from '../people/register.js';
import { type Gender, HONORIFICS, ROLES } from '../people/titles.js';
import type { Word } from '../people/words.js';
import type { Frame } from './items.js';
import { mainSubject } from './main-subject.js';
import type { Phrase } from './phrases.js';
import { DETERMINERS, TYING_WORDS, UTTERANCES } from './small-words.js';
import { subjectOf } from './subject.js';
import { reports } from './verbs.js';

/** Who speaks: a person's fullest name or a phrase as printed, and how sure that is. */
export interface Speaker {
  readonly name: string;
  readonly person: Person | null;
  readonly certainty: number;
}

/** What has been read of the article before the quotation in hand, near things first where order matters. */
export interface Memory {
  readonly text: string;
  readonly register: Register;
  readonly genders: ReadonlyMap<Person, Gender | undefined>;
  /** The people named outside quotations, frame by frame, oldest first. */
  readonly named: {
    readonly frame: Frame;
    readonly mentions: readonly Mention[];
    readonly words: readonly Word[];
  }[];
  /** Who spoke, oldest first, and in which paragraph. */
  readonly turns: { readonly speaker: Speaker; readonly paragraph: number; readonly frame: Frame }[];
}

export function newMemory(text: string, register: Register): Memory {
  const genders = new Map(register.people.map((person) => [person, genderOf(person)]));
  return { text, register, genders, named: [], turns: [] };
}

/** Enters a frame's names into the memory. */
export function remember(memory: Memory, frame: Frame): void {
  const words = frame.items.flatMap(({ word }) => word ?? []);
  memory.named.push({ frame, words, mentions: mentionsIn(memory.register, words) });
}

/** Whom a phrase means at the end of what is remembered; `undefined` where that is unclear. */
export function resolve(memory: Memory, { words }: Phrase): Speaker | undefined {
  const [first] = words;
  if (!first) return undefined;
  if (words.length === 1 && /^(?:he|she)$/.test(first.plain))
    return byPronoun(memory, first.plain === 'he' ? 'male' : 'female', first.start);
  if (words.length > 1 && /^(?:his|her)$/.test(first.plain) && UTTERANCES.has(words.at(-1)?.plain ?? '')) {
    return byPronoun(memory, first.plain === 'his' ? 'male' : 'female', first.start);
  }
  if (words.length === 1 && /^(?:they|i|we|it|who|you)$/.test(first.plain)) return undefined;
  return byName(memory, words) ?? byRole(memory, words) ?? asPrinted(memory, words);
}

/** The words of a phrase before what hangs on them: "a spokesman" of "a spokesman for Mr. Castor". */
function headOf(words: readonly Word[]): readonly Word[] {
  const tie = words.findIndex(({ plain }, place) => place > 0 && TYING_WORDS.has(plain));
  return tie < 0 ? words : words.slice(0, tie);
}

function byName(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const head = headOf(words);
  const utterance = UTTERANCES.has(head.at(-1)?.plain ?? '');
  const owner = head.findLastIndex(({ possessive }) => possessive);
  const name = utterance && owner >= 0 ? head.slice(0, owner + 1) : head;
  // "Secretary of State John Kerry": what hangs on a capital title goes on to the name.
  const mention =
    mentionEnding(memory.register, name) ??
    (head.at(-1)?.capital ? mentionEnding(memory.register, words) : undefined);
  const person = mention && chosen(memory, mention, words);
  return person && { name: person.name, person, certainty: mention.persons.length > 1 ? 0.75 : 1 };
}

/** Of several who bear a name: whom the address allows, then who spoke or was named last. */
function chosen(memory: Memory, { persons, from }: Mention, words: readonly Word[]): Person | undefined {
  const address = HONORIFICS.get(words[from]?.plain ?? '') ?? HONORIFICS.get(words[from - 1]?.plain ?? '');
  const fitting = address
    ? persons.filter((person) => (memory.genders.get(person) ?? address) === address)
    : persons;
  if (fitting.length < 2) return fitting[0];
  return lastOf(memory, fitting);
}

function lastOf(memory: Memory, persons: readonly Person[]): Person | undefined {
  for (const { mentions } of memory.named.slice(-40).reverse()) {
    const clear = mentions.findLast(
      (mention) => mention.persons.length === 1 && persons.some((person) => person === mention.persons[0]),
    );
    if (clear) return clear.persons[0];
  }
  return persons[0];
}

/** "the prime minister": the one person whose role ends in these words. */
function byRole(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const head = headOf(words);
  if (head[0]?.plain !== 'the' || head.length !== words.length) return undefined;
  const role = head
    .slice(1)
    .map(({ plain }) => plain)
    .join(' ');
  if (!role || !ROLES.has(head.at(-1)?.plain ?? '')) return undefined;
  const holders = memory.register.people.filter(({ roles }) => roles.some((printed) => ends(printed, role)));
  const [holder, other] =
    holders.length > 1
      ? holders.filter(({ roles }) => !roles.every((printed) => /^(?:former|ex|then)\b/i.test(printed)))
      : holders;
  return holder && !other ? { name: holder.name, person: holder, certainty: 0.85 } : undefined;
}

function ends(printed: string, role: string): boolean {
  const plain = printed.toLowerCase();
  return plain === role || plain.endsWith(` ${role}`);
}

/** Groups, anonymous speakers, organisations: themselves, as printed. */
function asPrinted(memory: Memory, words: readonly Word[]): Speaker | undefined {
  const owner = words.findLastIndex(({ possessive, capital }) => possessive && capital);
  const spoken = owner >= 0 && UTTERANCES.has(words.at(-1)?.plain ?? '') ? words.slice(0, owner + 1) : words;
  const [first, last] = [spoken[0], spoken.at(-1)];
  if (!first || !last) return undefined;
  const name = memory.text.slice(first.start, last.end).replace(/\s+/g, ' ');
  return {
    name: DETERMINERS.has(first.plain) ? name.charAt(0).toLowerCase() + name.slice(1) : name,
    person: null,
    certainty: 0.9,
  };
}

/**
 * "he", "she": from the pronoun back through the sentences, in each the one who spoke, then the one named first;
 * only people whose gender fits. Somebody whose gender is told is taken before somebody whose is not.
 */
function byPronoun(memory: Memory, gender: Gender, before: number): Speaker | undefined {
  const fits = (person: Person | null | undefined): person is Person =>
    person != null && (memory.genders.get(person) ?? gender) === gender;
  for (const { frame, mentions, words } of memory.named.slice(-12).reverse()) {
    const turn = memory.turns.findLast(
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
  const entry = memory.named.findLast((other) => other.frame === frame);
  const mention = entry?.mentions.find(({ from }) => (entry.words[from]?.start ?? 0) < before);
  const person = entry && mention && chosen(memory, mention, entry.words);
  return person && { name: person.name, person, certainty: 0.66 };
}
