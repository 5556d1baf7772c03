import { answered, answeredWithMost, nothingFound } from '../src/answer.js';
import { asksForPerson } from '../src/answering/kinds/people.js';
import type { Archive } from '../src/archive/port.js';
import { namesToAsk } from '../src/asking/namesToAsk.js';
import { theOneCalled } from '../src/asking/person.js';
import { defineCommand } from '../src/command.js';
import type { Answer, Profile } from '../src/model.js';

export default defineCommand({
  description: 'Who is quoted, how often and where, or one person and their newest words',
  options: {
    name: { description: 'One of them: a name, part of one, or an office', suggests: 'people' },
  },
  words: 'name',
  example: 'Shigeru Ishiba',
  examples: async (archive) => (await namesToAsk(archive, mostTried)).map((name) => ({ name })),
  label: ({ name }) => (name === undefined ? 'Who is quoted' : `Who is ${name}?`),
  reply: 'channel',
  limit: 15,
  page: 10,
  most: 200,
  asked: asksForPerson,
  async answer({ name }, { archive, limit }) {
    if (!name) return mostQuoted(archive, limit);
    const person = await theOneCalled(name, archive);
    if ('outcome' in person) return person;
    return pageOf(await archive.profile(person), archive, limit);
  },
});

/** So many names may have to be tried before one means one person alone. */
const mostTried = 3;
/** How many are counted, shown or not. */
const mostCounted = 500;

async function mostQuoted(archive: Archive, limit: number): Promise<Answer> {
  const quoted = await archive.profiles(mostCounted);
  if (quoted.length === 0) return nothingFound('The coverage quotes nobody by name.');
  const more = quoted.length > limit ? `The ${limit} most quoted are shown.` : undefined;
  const known = quoted.length < mostCounted ? String(quoted.length) : `${mostCounted} or more`;
  return { ...answered(`Quoted by name: ${known}`, [], more), people: quoted.slice(0, limit) };
}

/** What is known of a person, and their newest words. */
async function pageOf(profile: Profile, archive: Archive, limit: number): Promise<Answer> {
  const { name } = profile;
  const found = await archive.quotations({ person: name, topic: null }, mostCounted);
  const page =
    found.length > 0
      ? answeredWithMost(name, found, limit)
      : answered(name, [], `The coverage names ${name}, and has no quotation of theirs.`);
  return { ...page, people: [profile] };
}
