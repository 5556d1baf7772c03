import { answered, answeredWithMost, nothingFound } from '../src/answer.js';
import { asksForPerson } from '../src/answering/kinds/people.js';
import type { Archive } from '../src/archive/port.js';
import { namesToAsk } from '../src/asking/namesToAsk.js';
import { theOneCalled } from '../src/asking/person.js';
import { type Command, defineCommand } from '../src/command.js';
import { withNext } from '../src/examples/nextTo.js';
import { say } from '../src/languages/say.js';
import type { Answer, Asked, Person, Profile } from '../src/model.js';

export default defineCommand({
  description: 'Who is quoted, how often and where, or one person and their newest words',
  options: {
    name: { description: 'One of them: a name, part of one, or an office', suggests: 'people' },
  },
  words: 'name',
  example: 'Shigeru Ishiba',
  examples: async (archive) => (await namesToAsk(archive)).map((name) => ({ name })),
  label: ({ name }) =>
    name === undefined ? say('people.label') : say('people.labelOfOne', { person: name }),
  reply: 'channel',
  limit: 15,
  page: 10,
  most: 200,
  asked: asksForPerson,
  async answer({ name }, { archive, limit, commands }) {
    if (!name) return mostQuoted(archive, limit, commands);
    const person = await theOneCalled(name, archive, 'name');
    if ('outcome' in person) return person;
    const page = await pageOf(await archive.profile(person), archive, limit);
    return withNext(page, await furtherOn(name, page, person, archive), commands);
  },
});

/** How many are counted, shown or not. */
const mostCounted = 500;

async function mostQuoted(archive: Archive, limit: number, commands: readonly Command[]): Promise<Answer> {
  const quoted = await archive.profiles(mostCounted);
  if (quoted.length === 0) return nothingFound(say('people.nobody'));
  const more = quoted.length > limit ? say('people.mostQuoted', { count: limit }) : undefined;
  const orMore = quoted.length < mostCounted ? 'no' : 'yes';
  const heading = say('people.heading', { count: quoted.length, orMore });
  const first = await namesToAsk(archive);
  const next = first.map((person) => ({ command: 'people', options: { name: person } }));
  const answer = { ...answered(heading, [], more), people: quoted.slice(0, limit) };
  return withNext(answer, next, commands);
}

/** What is known of a person, and their newest words. */
async function pageOf(profile: Profile, archive: Archive, limit: number): Promise<Answer> {
  const { name } = profile;
  const found = await archive.quotations({ person: name, topic: null }, mostCounted);
  const page =
    found.length > 0
      ? answeredWithMost(name, found, limit)
      : answered(name, [], say('people.notQuoted', { person: name }));
  return { ...page, people: [profile] };
}

/**
 * A person's quotations, else their timeline, where there are such: to look for events takes too long beside an answer.
 * The name as it was given means that one alone.
 */
async function furtherOn(given: string, page: Answer, { name }: Person, archive: Archive): Promise<Asked[]> {
  if (page.findings.length > 0) return [{ command: 'quote', options: { person: given } }];
  const { total } = await archive.events({ topic: '', person: name }, 1);
  return total > 0 ? [{ command: 'timeline', options: { person: given } }] : [];
}
