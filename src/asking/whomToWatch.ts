import { echo } from '../answer.js';
import type { Archive } from '../archive/port.js';
import { say } from '../languages/say.js';
import type { Answer, Choice } from '../model.js';
import { ofOnlyQuoted } from './onlyQuoted.js';
import { theOneCalled } from './person.js';

/** Somebody to be watched. */
export interface Person {
  readonly name: string;
  /** What there is to say of who is meant. */
  readonly note?: string;
}

/**
 * Whom a name means, as where quotations are asked for; an answer that asks back where it may mean several. Somebody who
 * is not in the coverage is meant as typed: at once where nobody is called nearly so, else where it is put in quotation
 * marks, which is offered.
 */
export async function whomToWatch(
  typed: string,
  topic: string | undefined,
  archive: Archive,
): Promise<Person | Answer> {
  const inMarks = /^["“”„](.{1,200})["“”]$/.exec(typed)?.[1]?.trim();
  if (inMarks) return { name: inMarks };
  const only = await ofOnlyQuoted({ person: typed, topic }, archive);
  if (only?.sought.person) return { name: only.sought.person, note: only.note };
  const meant = await theOneCalled(typed, archive);
  if (!('outcome' in meant)) return { name: meant.name };
  if (meant.outcome !== 'nothing-found') return meant;
  if (!meant.asksBack) return { name: typed, note: say('watch.nobodySoFar', { nameInMarks: echo(typed) }) };
  const asTyped: Choice = { value: `“${typed}”`, about: say('watch.asTyped') };
  return { ...meant, asksBack: { ...meant.asksBack, choices: [...meant.asksBack.choices, asTyped] } };
}
