import { answeredWithMost, counted, declined, echo, nothingFound } from '../src/answer.js';
import type { Archive } from '../src/archive/port.js';
import { theOutletCalled } from '../src/asking/outlet.js';
import { theOneCalled, whoIsQuoted } from '../src/asking/person.js';
import {
  describeSought,
  describeWithLess,
  readSoughtDays,
  type Sought,
  wantedBy,
} from '../src/asking/sought.js';
import { defineCommand, type Values } from '../src/command.js';
import type { Answer, Finding } from '../src/model.js';

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
      return answeredWithMost(headingFor(sought, found), found, limit, undated);
    }
    const note = [await instead(sought, archive), undated].filter(Boolean).join('\n');
    return nothingFound(`The coverage has no quotation ${describeSought(sought)}.`, note || undefined);
  },
});

/** What is only reported is no quotation, and not called one. */
function headingFor(sought: Sought, found: readonly Finding[]): string {
  const what = describeSought(sought);
  return found.every(({ indirect }) => indirect)
    ? `No quotation ${what}, but reported speech`
    : `Quotations ${what}`;
}

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
      `No day is both since ${echo(given.since ?? '')} and until ${echo(given.until ?? '')}.`,
      'Swap the two.',
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
  return `Left out: ${counted(undated, 'quotation')} whose date is not known.`;
}

/** How many quotations are counted, shown or not. */
const mostCounted = 500;

/** What could be asked instead: for less, or someone who is quoted. */
async function instead(sought: Sought | null, archive: Archive): Promise<string | undefined> {
  const less = sought && (await describeWithLess(sought, archive, mostCounted));
  if (less) return less;
  return whoIsQuoted(archive);
}
