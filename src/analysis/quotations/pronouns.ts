import type { Gender } from '../people/titles.js';
import { chosen } from './choice.js';
import type { Clue } from './clues.js';
import { genderFits, isUnlistedName } from './genders.js';
import type { Frame } from './items.js';
import { type Memory, restingOn, type Speaker } from './memory.js';
import { meantIn } from './pronoun-meaning.js';

/** How many turns and frames back a pronoun is resolved. */
const RECENT_TURNS = 30;
const RECENT_FRAMES = 12;

/**
 * "he", "she": from the pronoun back through the sentences, in each the one who spoke, then its subject; only
 * people whose gender fits, or is not told. Nobody where two are as likely.
 */
export function byPronoun(memory: Memory, gender: Gender, before: number): Speaker | undefined {
  for (const [back, named] of memory.named.slice(-RECENT_FRAMES).reverse().entries()) {
    const turn = memory.turns
      .slice(-RECENT_TURNS)
      .findLast(({ frame, speaker }) => frame === named.frame && mayBe(memory, speaker, gender));
    if (turn) return restingOn(turn.speaker, 'source: pronoun of a speaker', howFar(back));
    const speaker = meantIn(memory, named, gender, before);
    if (speaker === null) return undefined;
    if (speaker) return restingOn(speaker, howFar(back));
  }
  return undefined;
}

function howFar(back: number): Clue {
  return back > 3 ? 'source: pronoun far back' : `source: pronoun ${back} back`;
}

function mayBe(memory: Memory, speaker: Speaker, gender: Gender): boolean {
  return (speaker.person !== null || isUnlistedName(speaker.name)) && genderFits(memory, speaker, gender);
}

/** The first one named in a frame before a place: its likeliest subject. */
export function firstNamed(memory: Memory, frame: Frame, before: number): Speaker | undefined {
  const entry = memory.namedIn.get(frame);
  const mention = entry?.mentions.find(({ from }) => (entry.words[from]?.start ?? 0) < before);
  const person = entry && mention && chosen(memory, mention, entry.words);
  return person ? { name: person.name, person, clues: ['subject: first named'] } : undefined;
}
