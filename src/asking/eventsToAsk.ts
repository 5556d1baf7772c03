import type { Archive } from '../archive/port.js';
import type { Asked } from '../model.js';
import { namesToAsk } from './namesToAsk.js';
import { topicsToAsk } from './topicsToAsk.js';

const people = 2;
const topics = 4;
/** Fewer events are hardly an order. */
const several = 3;
/** Whoever asks since then asks for all that is dated. */
const longAgo = '1000';

/** Options that ask for a timeline: with somebody who has a part in several events, of a topic, of all that is dated. */
export async function eventsToAsk(archive: Archive): Promise<Asked['options'][]> {
  const named = (await namesToAsk(archive)).slice(0, people);
  for (const person of named) {
    if ((await archive.events({ topic: '', person }, 1)).total >= several) return [{ person }];
  }
  const told = (await topicsToAsk(archive)).slice(0, topics);
  return [...told.map((topic) => ({ topic })), ...named.map((person) => ({ person })), { since: longAgo }];
}
