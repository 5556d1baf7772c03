import { answeredWithMost, declined, echo, nothingFound } from '../src/answer.js';
import type { Archive } from '../src/archive/port.js';
import { theOneCalled, whoIsQuoted } from '../src/asking.js';
import { defineCommand } from '../src/command.js';
import type { Person } from '../src/model.js';

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

/** How many quotations are counted, shown or not. */
const mostCounted = 500;

/** What could be asked instead: the same person on any topic, or someone who is quoted. */
async function instead(person: Person | null, archive: Archive): Promise<string | undefined> {
  if (person) {
    const others = await archive.quotations({ person: person.name, topic: null }, 1);
    if (others.length > 0) return `There are quotations of ${person.name} on other topics.`;
  }
  return whoIsQuoted(archive);
}
