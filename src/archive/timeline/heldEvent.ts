import type { Event } from '../../model.js';

/** What is held of an event. */
export type HeldEvent = Omit<Event, 'places' | 'countedFrom'>;

type Time = Pick<Event, 'value' | 'bounds'>;

const nobody: readonly string[] = [];

/** Makes of events what is held of them; those of one time share what says so. */
export function createHolder(): (event: HeldEvent) => HeldEvent {
  const times = new Map<string, Time>();
  const shared = ({ value, bounds }: Time): Time => {
    const key = `${value} ${bounds?.first} ${bounds?.last}`;
    const known = times.get(key);
    if (known) return known;
    const time = { value, bounds };
    times.set(key, time);
    return time;
  };
  return (event) => {
    const { value, bounds } = shared(event);
    const { start, end, words, from, certain, status, background, people } = event;
    const about = people.length === 0 ? nobody : people;
    return { start, end, words, value, bounds, from, certain, status, background, people: about };
  };
}
