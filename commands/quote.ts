import { answeredWithMost, counted, declined, echo, nothingFound } from '../src/answer.js';
import type { Archive } from '../src/archive/port.js';
import { theOutletCalled } from '../src/asking/outlet.js';
import {
  describeSought,
  describeWithLess,
  readSoughtDays,
  type Sought,
  wantedBy,
} from '../src/asking/sought.js';
import { defineCommand, type Values } from '../src/command.js';
import type { Answer, Person } from '../src/model.js';

const options = {
  person: { description: 'Whose words: a name, or part of one' },
  topic: { description: 'What the words are about' },
  outlet: { description: 'Who printed them: an outlet or a news agency, or part of its name' },
  since: { description: 'Published on this day or later: 2025-02-08, 8 February 2025, 2025-02 or 2025' },
  until: { description: 'Published on this day or earlier: 2025-02-08, 8 February 2025, 2025-02 or 2025' },
};

export default defineCommand({
  description: 'What a person said, or what was said on a topic, word for word',
  options,
  words: 'topic',
  example: 'person: Ishiba topic: denuclearization',
  reply: 'channel',
  async answer(values, { archive, limit }) {
    const sought = await soughtWith(values, archive);
    if ('outcome' in sought) return sought;
    const found = await archive.quotations(wantedBy(sought), mostCounted);
    const undated = await leftOutFor(sought, archive);
    if (found.length > 0) {
      return answeredWithMost(`Quotations ${describeSought(sought)}`, found, limit, undated);
    }
    const note = [await instead(sought, archive), undated].filter(Boolean).join('\n');
    return nothingFound(`The coverage has no quotation ${describeSought(sought)}.`, note || undefined);
  },
});

/** What the options mean together; an answer that asks back where one of them means nothing, or several things. */
async function soughtWith(given: Values<typeof options>, archive: Archive): Promise<Sought | Answer> {
  if (Object.values(given).every((value) => value === undefined))
    return declined('Say whose words you want, or on what topic, or both.');
  const since = readSoughtDays(given.since);
  if (since && 'outcome' in since) return since;
  const until = readSoughtDays(given.until);
  if (until && 'outcome' in until) return until;
  if (since && until && since.first > until.last)
    return declined(
      'Nothing is both since the later day and until the earlier one.',
      'Swap since and until.',
    );
  const outlet = given.outlet ? await theOutletCalled(given.outlet, archive) : null;
  if (outlet && typeof outlet !== 'string') return outlet;
  const person = given.person ? await theOneCalled(given.person, archive) : null;
  if (person && 'outcome' in person) return person;
  return { person: person?.name ?? null, topic: given.topic ?? null, outlet, since, until };
}

/** How many are left out only because it is not known when they were published. */
async function leftOutFor(sought: Sought, archive: Archive): Promise<string | undefined> {
  if (!sought.since && !sought.until) return undefined;
  const undated = await archive.undatedQuotations(wantedBy(sought));
  if (undated === 0) return undefined;
  return `Left out: ${counted(undated, 'quotation')} of which it is not known when they were published.`;
}

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

/** What could be asked instead: for less, or someone who is quoted. */
async function instead(sought: Sought | null, archive: Archive): Promise<string | undefined> {
  const less = sought && (await describeWithLess(sought, archive, mostCounted));
  if (less) return less;
  const names = await archive.quoted(8);
  return names.length > 0 ? `Quoted are ${names.join(', ')}.` : undefined;
}
