import type { Person } from '../../model.js';
import { INSTITUTION_WORDS } from '../people/not-people.js';
import type { Mention } from '../people/register.js';
import type { Gender } from '../people/titles.js';
import type { Word } from '../people/words.js';
import { chosen } from './choice.js';
import type { Clue } from './clues.js';
import type { Frame } from './items.js';
import { mainSubject } from './main-subject.js';
import { type Memory, type Named, restingOn, type Speaker } from './memory.js';
import { isName, isPlace } from './phrase-kinds.js';
import type { Phrase } from './phrases.js';
import { subjectOf } from './subject.js';
import { reports } from './verbs.js';

/** How many turns and frames back a pronoun is resolved. */
const RECENT_TURNS = 30;
const RECENT_FRAMES = 12;

/**
 * "he", "she": from the pronoun back through the sentences, in each the one who spoke, then the one named first;
 * only people whose gender fits, or is not told.
 */
export function byPronoun(memory: Memory, gender: Gender, before: number): Speaker | undefined {
  const fits: Fits = (person) => person != null && (memory.genders.get(person) ?? gender) === gender;
  for (const [back, named] of memory.named.slice(-RECENT_FRAMES).reverse().entries()) {
    const turn = memory.turns
      .slice(-RECENT_TURNS)
      .findLast(
        (other) =>
          other.frame === named.frame && (fits(other.speaker.person) || isUnlistedName(other.speaker)),
      );
    if (turn) return restingOn(turn.speaker, 'source: pronoun of a speaker', howFar(back));
    const speaker = namedIn(memory, named, fits, before);
    if (speaker) return restingOn(speaker, howFar(back));
  }
  return undefined;
}

function howFar(back: number): Clue {
  return back > 3 ? 'source: pronoun far back' : `source: pronoun ${back} back`;
}

/** Whether a person's gender is that of the pronoun, as far as it is told. */
type Fits = (person: Person | null | undefined) => boolean;

/** A speaker whom the list of people lacks: "Obo Marek". */
function isUnlistedName({ name, person }: Speaker): boolean {
  return person === null && /^(?:\p{Lu}[\p{L}.’'-]+ ){1,3}\p{Lu}[\p{L}.’'-]+$/u.test(name);
}

/** Whom a pronoun means in a frame: its likeliest subject who fits; then anybody it names, owners of things last. */
function namedIn(
  memory: Memory,
  { frame, mentions, words }: Named,
  fits: Fits,
  before: number,
): Speaker | undefined {
  const near = mentions.filter(({ from }) => (words[from]?.start ?? 0) < before);
  for (const subject of subjectsOf(frame, before)) {
    const mention = near.find(({ to }) => words[to - 1] === subject.words.at(-1));
    const speaker = mention ? fitting(memory, mention, words, fits) : unlisted(memory, subject);
    if (speaker) return speaker;
  }
  const others = near.toSorted((a, b) => owns(words, a) - owns(words, b));
  return others.map((mention) => fitting(memory, mention, words, fits)).find(Boolean);
}

/** The likely subjects of a frame before a place: who is said to speak, then the main clause's subject. */
function subjectsOf(frame: Frame, before: number): Phrase[] {
  const verbs = frame.items.flatMap(({ word }, at) => (reports(word) ? subjectOf(frame.items, at) : []));
  return [...verbs, mainSubject(frame.items)].filter(
    (subject) => typeof subject === 'object' && (subject.words[0]?.start ?? before) < before,
  ) as Phrase[];
}

function fitting(memory: Memory, mention: Mention, words: readonly Word[], fits: Fits): Speaker | undefined {
  const person = chosen(memory, { ...mention, persons: mention.persons.filter(fits) }, words);
  return (
    person && {
      name: person.name,
      person,
      clues: [
        'source: pronoun',
        memory.genders.get(person) ? 'source: gender told' : 'source: gender not told',
      ],
    }
  );
}

/** A subject whom the list of people lacks, but whose form is that of a full name. */
function unlisted({ text }: Memory, phrase: Phrase): Speaker | undefined {
  if (
    !isName(phrase) ||
    phrase.words[0]?.plain === 'the' ||
    isPlace(phrase) ||
    isPeople(phrase) ||
    phrase.words.some(({ plain }) => INSTITUTION_WORDS.has(plain))
  )
    return undefined;
  return {
    name: text.slice(phrase.words[0]?.start, phrase.words.at(-1)?.end),
    person: null,
    clues: ['source: pronoun', 'source: pronoun of an unlisted name'],
  };
}

/** "New Yorkers", "British Columbians". */
function isPeople({ words }: Phrase): boolean {
  return (
    /(?:ers|ans|ians)$/.test(words.at(-1)?.plain ?? '') &&
    /^(?:new|north|south|east|west|british)$/.test(words[0]?.plain ?? '')
  );
}

function owns(words: readonly Word[], { to }: Mention): number {
  return words[to - 1]?.possessive ? 1 : 0;
}

/** The first one named in a frame before a place: its likeliest subject. */
export function firstNamed(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  const entry = memory.namedIn.get(frame);
  const mention = entry?.mentions.find(({ from }) => (entry.words[from]?.start ?? 0) < before);
  const person = entry && mention && chosen(memory, mention, entry.words);
  return person && { name: person.name, person, clues: ['subject: first named'] };
}
