import { declined, echo, nothingFound } from '../answer.js';
import type { Archive } from '../archive/port.js';
import { inARow, listed } from '../languages/figures.js';
import { say } from '../languages/say.js';
import type { Answer, Person } from '../model.js';
import { askingWho, whoIsCalled } from './whoIsMeant.js';

const mostNamed = 12;
const mostNearly = 5;
const mostQuoted = 8;

/**
 * The person whom a name means, else the speaker who is printed so; an answer that asks back where that is nobody or
 * several. `option` is that of the command, in which the name was given.
 */
export async function theOneCalled(
  name: string,
  archive: Archive,
  option = 'person',
): Promise<Person | Answer> {
  const called = await whoIsCalled(name, archive);
  const [only] = called;
  const printed = only ? null : await archive.speakerPrinted(name);
  if (printed !== null) return { name: printed, aliases: [], roles: [] };
  if (!only) return nobodyCalled(name, archive, option);
  if (called.length === 1) return only;
  const named = called.slice(0, mostNamed).map((one) => one.name);
  const note = say('person.named', { people: inARow(named), more: called.length - named.length });
  const answer = declined(say('person.whichOne', { nameInMarks: echo(name) }), note);
  return { ...answer, ...(await askingWho(option, called, archive)) };
}

/** Asks whether those are meant whose names are spelt nearly so; where there are none, says who is quoted. */
async function nobodyCalled(name: string, archive: Archive, option: string): Promise<Answer> {
  const nearly = (await archive.similarPeople(name)).slice(0, mostNearly);
  const names = nearly.map((person) => person.name);
  const isIt = say('person.isIt', { people: listed(names, 'disjunction') });
  const note = nearly.length > 0 ? isIt : await whoIsQuoted(archive);
  const answer = nothingFound(say('person.nobodyCalled', { nameInMarks: echo(name) }), note);
  return { ...answer, ...(await askingWho(option, nearly, archive)) };
}

/** Some of those who could be asked for; nothing where nobody is quoted by name. */
export async function whoIsQuoted(archive: Archive): Promise<string | undefined> {
  const names = await archive.quoted(mostQuoted);
  if (names.length === 0) return undefined;
  return say('person.quoted', { count: names.length, people: inARow(names) });
}
