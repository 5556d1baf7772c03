import type { AskedWhen } from '../answering/kinds/events.js';
import { tellsOf } from '../answering/kinds/tellsOf.js';
import type { Archive } from '../archive/port.js';
import { type Finding, PlainError } from '../model.js';
import { standsIn } from './standsIn.js';

/** How many of the passages that answer a question may have the event that it asks for. */
const passagesLookedAt = 3;
/** How many of the most telling events are looked at where the first is in none of these passages. */
const eventsLookedAt = 5;

/**
 * Passages with the event before them that dates what a question is about: one that tells of it, is to come or past
 * as it is asked, stands in one of the best passages, and is among the most telling events on it. Where there is
 * none, or the archive refuses to tell now, the passages as they are.
 */
export async function datedFirst(
  { about, isToCome }: AskedWhen,
  passages: readonly Finding[],
  archive: Archive,
): Promise<readonly Finding[]> {
  for (const most of [1, eventsLookedAt]) {
    const { findings } = await archive.events({ topic: about }, most).catch(nothingWhereRefused);
    const dated = findings.filter(
      ({ citation, date, uncertain, status }) =>
        date && !uncertain && (status === 'planned') === isToCome && tellsOf(citation.exact, about),
    );
    for (const passage of passages.slice(0, passagesLookedAt)) {
      const event = dated.find(({ citation }) => standsIn(citation, passage.citation));
      if (event) return [event, ...passages.filter((other) => other !== passage)];
    }
  }
  return passages;
}

/** While the coverage is being opened events may be refused: the passages are an answer without them. */
function nothingWhereRefused(error: unknown): { readonly findings: readonly Finding[] } {
  if (error instanceof PlainError) return { findings: [] };
  throw error;
}
