import type { Archive } from '../archive/port.js';
import type { Citation, Finding } from '../model.js';

/** How many of the passages that answer a question may have the event that it asks for. */
const passagesLookedAt = 3;
/** How many of the most telling events are looked at where the first is in none of these passages. */
const eventsLookedAt = 5;

/**
 * Passages with the event before them that dates what a question is about: one that stands in one of the best
 * passages, and is among the most telling events on it. Where there is none, the passages as they are.
 */
export async function datedFirst(
  about: string,
  passages: readonly Finding[],
  archive: Archive,
): Promise<readonly Finding[]> {
  for (const most of [1, eventsLookedAt]) {
    const { findings } = await archive.events({ topic: about }, most);
    const dated = findings.filter(({ date, uncertain }) => date && !uncertain);
    for (const passage of passages.slice(0, passagesLookedAt)) {
      const event = dated.find(({ citation }) => standsIn(citation, passage.citation));
      if (event) return [event, ...passages.filter((other) => other !== passage)];
    }
  }
  return passages;
}

const standsIn = (inner: Citation, outer: Citation): boolean =>
  inner.article.id === outer.article.id && inner.start < outer.end && outer.start < inner.end;
