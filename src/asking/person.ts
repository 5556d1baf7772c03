import { declined, echo, nothingFound } from '../answer.js';
import type { Archive } from '../archive/port.js';
import type { Answer, Person } from '../model.js';

const mostNamed = 12;
const mostQuoted = 8;

/** The person whom a name means, else the speaker who is printed so; an answer that asks back where that is nobody or several. */
export async function theOneCalled(name: string, archive: Archive): Promise<Person | Answer> {
  const called = await archive.people(name);
  const [only] = called;
  const printed = only ? null : await archive.speakerPrinted(name);
  if (printed !== null) return { name: printed, aliases: [], roles: [] };
  if (!only)
    return nothingFound(`The coverage names nobody called ${echo(name)}.`, await whoElse(name, archive));
  if (called.length === 1) return only;
  const named = called.slice(0, mostNamed).map((one) => one.name);
  const more = called.length > mostNamed ? `, and ${called.length - mostNamed} more` : '';
  return declined(`Which one is ${echo(name)}?`, `The coverage names ${named.join(', ')}${more}.`);
}

/** A person whose name is spelt nearly so, else some who are quoted. */
async function whoElse(name: string, archive: Archive): Promise<string | undefined> {
  const [nearest] = await archive.similarPeople(name);
  return nearest ? `Is it ${nearest.name}?` : whoIsQuoted(archive);
}

/** Some of those who could be asked for; nothing where nobody is quoted by name. */
export async function whoIsQuoted(archive: Archive): Promise<string | undefined> {
  const names = await archive.quoted(mostQuoted);
  if (names.length === 0) return undefined;
  return `Quoted ${names.length === 1 ? 'is' : 'are'} ${names.join(', ')}.`;
}
