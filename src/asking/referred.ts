import { declined, nothingFound } from '../answer.js';
import { say } from '../languages/say.js';
import type { Answer } from '../model.js';
import { type Reference, readReference } from '../reference.js';

/** A reference as it is written, where no other is at hand. */
export const anyReference = 'Ab3dE6gH9kL.a1b2.c3d4.Xy-1';

/** What a text refers to; an answer that says how to get there where it is no reference. */
export function readReferred(text: string): Reference | Answer {
  return readReference(text) ?? declined(say('reference.unreadable'), say('reference.howToRefer'));
}

/** What is answered where a passage is no longer there. */
export const gone = (): Answer => nothingFound(say('reference.gone'), say('reference.whyGone'));
