import type { WantedEvents } from '../port.js';
import type { Entry } from './entry.js';

/** What an event has to be to be wanted, beside being one of the topic. */
const conditions: readonly ((entry: Entry, wanted: WantedEvents) => boolean)[] = [
  ({ people }, { person }) => !person || people.includes(person),
  ({ event }, { since }) => !since || (event.bounds !== null && event.bounds.last >= since),
  ({ event }, { until }) => !until || (event.bounds !== null && event.bounds.first <= until),
  (entry, wanted) => wanted.topic !== '' || Boolean(wanted.person) || liesWithin(entry, wanted),
];

/** What merely may lie in a time, or lasted beyond it, tells nothing of the time alone. */
const liesWithin = ({ event: { bounds } }: Entry, { since, until }: WantedEvents): boolean =>
  bounds !== null && (!since || bounds.first >= since) && (!until || bounds.last <= until);

/** Whether an event is wanted: one that may lie between the days is, one that is not dated lies nowhere. */
export const isWanted = (entry: Entry, wanted: WantedEvents): boolean =>
  conditions.every((holds) => holds(entry, wanted));
