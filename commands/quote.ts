import { answeredWithMost, declined, echo, nothingFound } from '../src/answer.js';
import type { Archive } from '../src/archive/port.js';
import { defineCommand } from '../src/command.js';
import type { Answer, Person } from '../src/model.js';

export default defineCommand({
  description: 'What a person said, or what was said on a topic, word for word',
  options: {
    person: { description: 'Whose words: a name, or part of one' },
    topic: { description: 'What the words are about' },
  },
  words: 'topic',
  example: 'person: Ishiba topic: denuclearization',
  reply: 'channel',
  async answer({ person, topic }, { archive, limit }) {
    if (!person && !topic) return declined('Say whose words you want, or on what topic, or both.');
    const speaker = person ? await theOneCalled(person, archive) : null;
    if (speaker && 'outcome' in speaker) return speaker;
    const sought = [speaker && `of ${speaker.name}`, topic && `on ${echo(topic)}`].filter(Boolean).join(' ');
    const wanted = { person: speaker?.name ?? null, topic: topic ?? null };
    const found = await archive.quotations(wanted, mostCounted);
    if (found.length > 0) return answeredWithMost(`Quotations ${sought}`, found, limit);
    return nothingFound(`The coverage has no quotation ${sought}.`, await instead(speaker, archive));
  },
});

const mostNamed = 12;
/** How many quotations are counted, shown or not. */
const mostCounted = 500;

/** The person whom a name means; an answer that asks back where that is nobody or several. */
async function theOneCalled(name: string, archive: Archive): Promise<Person | Answer> {
  const called = await archive.people(name);
  const [only] = called;
  if (!only)
    return nothingFound(`The coverage names nobody called ${echo(name)}.`, await whoElse(name, archive));
  if (called.length === 1) return only;
  const named = called.slice(0, mostNamed).map((one) => one.name);
  const more = called.length > mostNamed ? `, and ${called.length - mostNamed} more` : '';
  return declined(`Which one is ${echo(name)}?`, `The coverage names ${named.join(', ')}${more}.`);
}

async function whoElse(name: string, archive: Archive): Promise<string | undefined> {
  const [nearest] = await archive.similarPeople(name);
  return nearest ? `Is it ${nearest.name}?` : instead(null, archive);
}

/** What could be asked instead: the same person on any topic, or someone who is quoted. */
async function instead(person: Person | null, archive: Archive): Promise<string | undefined> {
  if (person) {
    const others = await archive.quotations({ person: person.name, topic: null }, 1);
    if (others.length > 0) return `There are quotations of ${person.name} on other topics.`;
  }
  const names = await archive.quoted(8);
  return names.length > 0 ? `Quoted are ${names.join(', ')}.` : undefined;
}
