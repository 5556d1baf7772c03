import { citedBeside } from './cited.js';
import type { Clue } from './clues.js';
import { together } from './coordinated.js';
import type { Cue, Found, Place } from './cue.js';
import { accordingBehind, accordingTo, labelled, preceding } from './cues-before.js';
import { dashed, following, inverted, leadsOut, unlistedInverted, unlistedVerb } from './cues-behind.js';
import { closing, trailing } from './cues-far-behind.js';
import { owned, wordsOf } from './cues-of-nouns.js';

interface Rule {
  readonly clue: Clue;
  readonly find: (place: Place) => Found;
}

/** The first rule that finds a cue wins: the order is the program. */
const RULES: readonly Rule[] = [
  { clue: 'cue: inverted, led out', find: (place) => (leadsOut(place) ? inverted(place) : undefined) },
  { clue: 'cue: following, led out', find: (place) => (leadsOut(place) ? following(place) : undefined) },
  { clue: 'cue: dash', find: (place) => (leadsOut(place) || place.at === 0 ? dashed(place) : undefined) },
  { clue: 'cue: according behind', find: accordingBehind },
  { clue: 'cue: words of', find: wordsOf },
  { clue: 'cue: label', find: labelled },
  { clue: 'cue: before', find: preceding },
  { clue: 'cue: inverted', find: inverted },
  { clue: 'cue: following', find: following },
  { clue: 'cue: unlisted verb', find: (place) => (leadsOut(place) ? unlistedVerb(place) : undefined) },
  {
    clue: 'cue: unlisted, inverted',
    find: (place) => (leadsOut(place) ? unlistedInverted(place) : undefined),
  },
  { clue: 'cue: according before', find: accordingTo },
  { clue: 'cue: trailing', find: trailing },
  { clue: 'cue: closing', find: closing },
  { clue: 'cue: owned', find: owned },
];

/** The cue of a quotation in its own frame, and what it says of the speaker. */
export function findCue(place: Place): Cue | undefined {
  for (const { clue, find } of RULES) {
    const cue = find(place);
    if (cue) return { ...cue, subject: wholeSubject(place.items, cue), clue };
  }
  return undefined;
}

/** Who is cited, where the subject only cites; both, where two share the verb. */
function wholeSubject(items: Place['items'], cue: NonNullable<Found>): Cue['subject'] {
  const subject = citedBeside(items, cue) ?? cue.subject;
  return typeof subject === 'object' ? together(items, subject) : subject;
}
