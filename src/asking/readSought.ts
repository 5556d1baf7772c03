import { declined, echo } from '../answer.js';
import type { Archive } from '../archive/port.js';
import { say } from '../languages/say.js';
import type { Answer } from '../model.js';
import { type AskedDays, readAskedDays } from './days.js';
import { theOutletCalled } from './outlet.js';
import { theOneCalled } from './person.js';
import type { Sought } from './sought.js';

/** The options that say what is sought, as they are typed. */
export type Given = { readonly [K in keyof Sought]?: string | undefined };

/** What the options mean together; an answer that asks back where one of them means nothing, or several things. */
export async function readSought(given: Given, archive: Archive): Promise<Sought | Answer> {
  const since = readDays(given.since);
  if (since && 'outcome' in since) return since;
  const until = readDays(given.until);
  if (until && 'outcome' in until) return until;
  if (since && until && since.first > until.last)
    return declined(
      say('days.swapped', {
        sinceInMarks: echo(given.since ?? ''),
        untilInMarks: echo(given.until ?? ''),
      }),
      say('days.swap'),
    );
  const outlet = given.outlet ? await theOutletCalled(given.outlet, archive) : null;
  if (outlet && typeof outlet !== 'string') return outlet;
  const person = given.person ? await theOneCalled(given.person, archive) : null;
  if (person && 'outcome' in person) return person;
  return { person: person?.name ?? null, topic: given.topic ?? null, outlet, since, until };
}

/** The days since or until which is asked; an answer that says how to write them where they cannot be read. */
function readDays(text: string | undefined): AskedDays | Answer | null {
  if (text === undefined) return null;
  return (
    readAskedDays(text) ??
    declined(say('days.cannotBeRead', { textInMarks: echo(text) }), say('days.howToWrite'))
  );
}
