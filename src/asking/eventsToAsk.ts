import type { Archive } from '../archive/port.js';
import type { Asked } from '../model.js';
import { namesToAsk } from './namesToAsk.js';

const topics = 4;
const people = 2;
/** Fewer events are hardly an order. */
const several = 3;
/** Whoever asks since then asks for all that is dated. */
const longAgo = '1000';

/** Options that ask for a timeline: with somebody who has a part in several events, of a topic, of all that is dated. */
export async function eventsToAsk(archive: Archive): Promise<Asked['options'][]> {
  const named = await namesToAsk(archive, people);
  const suggested = await archive.suggestions('topics', '', topics);
  const about = suggested.map(({ value: topic }) => ({ topic }));
  for (const person of named) {
    if ((await archive.events({ topic: '', person }, 1)).total >= several) return [{ person }, ...about];
  }
  return [...about, ...named.map((person) => ({ person })), { since: longAgo }];
}
