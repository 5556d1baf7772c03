import type { Person } from '../../model.js';
import { genderOf } from '../people/gender.js';
import { type Mention, mentionsIn, type Register } from '../people/register.js';
import type { Gender } from '../people/titles.js';
import type { Word } from '../people/words.js';
import type { Clue } from './clues.js';
import { descriptionsOf } from './descriptions.js';
import type { Frame } from './items.js';

/** Who speaks: a person's fullest name or a phrase as printed, and what that rests on. */
export interface Speaker {
  readonly name: string;
  readonly person: Person | null;
  readonly clues: readonly Clue[];
}

/** The people whom the reporter names in a frame, among its words. */
export interface Named {
  readonly frame: Frame;
  readonly mentions: readonly Mention[];
  readonly words: readonly Word[];
}

/** What has been read of the article before the quotation in hand, near things first where order matters. */
export interface Memory {
  readonly text: string;
  readonly register: Register;
  readonly genders: ReadonlyMap<Person, Gender | undefined>;
  /** The people named outside quotations, frame by frame, oldest first. */
  readonly named: Named[];
  readonly namedIn: Map<Frame, Named>;
  /** Who is described by words beside the name: "auditor", "19-year-old". */
  readonly described: Map<string, Set<Person>>;
  /** Who spoke, oldest first, and in which paragraph. */
  readonly turns: { readonly speaker: Speaker; readonly paragraph: number; readonly frame: Frame }[];
}

export function newMemory(text: string, register: Register): Memory {
  const genders = new Map(register.people.map((person) => [person, genderOf(person)]));
  return { text, register, genders, named: [], namedIn: new Map(), described: new Map(), turns: [] };
}

/** Enters a frame's names into the memory. */
export function remember(memory: Memory, frame: Frame): void {
  const words = frame.items.flatMap(({ word }) => word ?? []);
  const named = { frame, words, mentions: mentionsIn(memory.register, words) };
  memory.named.push(named);
  memory.namedIn.set(frame, named);
  for (const mention of named.mentions) describe(memory, words, mention);
}

function describe({ described }: Memory, words: readonly Word[], mention: Mention): void {
  const [person, other] = mention.persons;
  if (!person || other) return;
  for (const description of descriptionsOf(words, mention))
    described.set(description, (described.get(description) ?? new Set()).add(person));
}

/** The same speaker, resting on further clues as well. */
export function restingOn(speaker: Speaker, ...clues: readonly Clue[]): Speaker {
  return { ...speaker, clues: [...speaker.clues, ...clues] };
}
