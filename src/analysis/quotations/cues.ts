import { citedBehind } from './cited.js';
import type { Cue, Found, Place } from './cue.js';
import { accordingBehind, accordingTo, labelled, preceding } from './cues-before.js';
import {
  closing,
  dashed,
  following,
  inverted,
  leadsOut,
  unlistedInverted,
  unlistedVerb,
} from './cues-behind.js';

interface Rule {
  readonly certainty: number;
  readonly find: (place: Place) => Found;
}

/** The first rule that finds a cue wins: the order is the program. */
const RULES: readonly Rule[] = [
  { certainty: 0.97, find: (place) => (leadsOut(place) ? inverted(place) : undefined) },
  { certainty: 0.97, find: (place) => (leadsOut(place) ? following(place) : undefined) },
  { certainty: 0.95, find: (place) => (leadsOut(place) || place.at === 0 ? dashed(place) : undefined) },
  { certainty: 0.95, find: accordingBehind },
  { certainty: 0.9, find: labelled },
  { certainty: 0.93, find: preceding },
  { certainty: 0.9, find: inverted },
  { certainty: 0.9, find: following },
  { certainty: 0.85, find: (place) => (leadsOut(place) ? unlistedVerb(place) : undefined) },
  { certainty: 0.85, find: (place) => (leadsOut(place) ? unlistedInverted(place) : undefined) },
  { certainty: 0.9, find: accordingTo },
  { certainty: 0.85, find: closing },
];

/** The cue of a quotation in its own frame, and what it says of the speaker. */
export function findCue(place: Place): Cue | undefined {
  for (const { certainty, find } of RULES) {
    const cue = find(place);
    if (cue) return { ...cue, subject: citedBehind(place.items, cue) ?? cue.subject, certainty };
  }
  return undefined;
}
