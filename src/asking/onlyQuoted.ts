import { echo } from '../answer.js';
import type { Archive } from '../archive/port.js';
import { listed } from '../languages/figures.js';
import { say } from '../languages/say.js';
import type { Person } from '../model.js';
import { type Given, readSought } from './readSought.js';
import { type Sought, wantedBy } from './sought.js';

/** What is sought of one of those whom a name may mean. */
export interface Chosen {
  readonly sought: Sought;
  /** Who it is, and who else it might be. */
  readonly note: string;
}

/** Of more people nobody is chosen. */
const mostCompared = 12;
const mostCounted = 500;

/**
 * What is sought on a matter where a name means several people, of whom only one is quoted on it: that one’s. `null` where
 * the name means one or nobody, is an office, or where several are quoted: then whoever asks has to say whom they mean.
 */
export async function ofOnlyQuoted(given: Given, archive: Archive): Promise<Chosen | null> {
  const { person: name = '', ...others } = given;
  if (Object.values(others).every((value) => value === undefined)) return null;
  const bearers = (await archive.people(name)).filter((person) => bears(person, name));
  if (bearers.length < 2 || bearers.length > mostCompared) return null;
  const sought = await readSought(others, archive);
  if ('outcome' in sought) return null;
  const count = async ({ name: person }: Person) =>
    (await archive.quotations(wantedBy({ ...sought, person }), mostCounted)).length;
  const counted = await Promise.all(bearers.map(async (person) => ({ person, times: await count(person) })));
  const [most, next, ...rest] = counted.sort((one, other) => other.times - one.times);
  if (!most || !next || most.times === 0 || next.times > 0) return null;
  const person = most.person.name;
  const namesakes = listed([next, ...rest].map((one) => one.person.name));
  return {
    sought: { ...sought, person },
    note: say('person.onlyOneQuoted', { nameInMarks: echo(name), person, others: namesakes }),
  };
}

const bears = (person: Person, name: string): boolean =>
  person.name
    .toLowerCase()
    .split(/[\s-]+/)
    .includes(name.trim().toLowerCase());
