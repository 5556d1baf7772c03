import { declined } from '../answer.js';
import type { Place } from '../community/community.js';
import { say } from '../languages/say.js';
import type { Answer } from '../model.js';

/** Why nothing can be told at a place; `null` where it can. */
export function refusalAt(place: Place | undefined): Answer | null {
  if (place?.mayPost) return null;
  return place && place.server !== null
    ? declined(say('watch.mayNotPost'), say('watch.permissionsNeeded'))
    : declined(say('watch.noPlace'), say('watch.wherePossible'));
}
