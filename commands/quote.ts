import { answeredWithMost, counted, declined, nothingFound } from '../src/answer.js';
import { asksForQuotations } from '../src/answering/kinds/quotations.js';
import type { Archive } from '../src/archive/port.js';
import { quotedBeside } from '../src/asking/besideTopic.js';
import { labelOf } from '../src/asking/labelOf.js';
import { ofOnlyQuoted } from '../src/asking/onlyQuoted.js';
import { whoIsQuoted } from '../src/asking/person.js';
import { quotationsToAsk } from '../src/asking/quotationsToAsk.js';
import { readSought } from '../src/asking/readSought.js';
import { describeSought, describeWithLess, type Sought, wantedBy } from '../src/asking/sought.js';
import { defineCommand } from '../src/command.js';
import type { Finding } from '../src/model.js';

export default defineCommand({
  description: 'What a person said, or what was said on a topic, word for word',
  options: {
    person: { description: 'Whose words: a name, or part of one', suggests: 'people' },
    topic: { description: 'What the words are about', suggests: 'topics' },
    outlet: {
      description: 'Who printed them: an outlet or a news agency, or part of its name',
      suggests: 'outlets',
    },
    since: { description: 'Published on this day or later: 2025-02-08, 8 February 2025, 2025-02 or 2025' },
    until: { description: 'Published on this day or earlier: 2025-02-08, 8 February 2025, 2025-02 or 2025' },
  },
  suggestsFrom: 'quotations',
  words: 'topic',
  example: 'person: Ishiba topic: denuclearization',
  examples: quotationsToAsk,
  label: (options) => labelOf('Quotations', options),
  reply: 'channel',
  page: 5,
  most: 100,
  asked: asksForQuotations,
  async answer(values, { archive, limit }) {
    if (Object.values(values).every((value) => value === undefined))
      return declined('Say whose words you want, or on what topic, or both.');
    const read = await readSought(values, archive);
    const chosen = 'outcome' in read ? await ofOnlyQuoted(values, archive) : null;
    const sought = chosen?.sought ?? read;
    if ('outcome' in sought) return sought;
    const found = await archive.quotations(wantedBy(sought), mostCounted);
    const undated = await leftOutFor(sought, archive);
    if (found.length > 0) {
      return answeredWithMost(headingFor(sought, found), found, limit, together(chosen?.note, undated));
    }
    const beside = await quotedBeside(sought, archive);
    if (beside.length > 0) {
      const heading = `No quotation ${describeSought(sought)} by name, but where the coverage speaks of it`;
      return answeredWithMost(heading, beside, limit, undated);
    }
    const note = together(await instead(sought, archive), undated);
    return nothingFound(`The coverage has no quotation ${describeSought(sought)}.`, note);
  },
});

const together = (...notes: (string | undefined)[]): string | undefined =>
  notes.filter(Boolean).join('\n') || undefined;

/** What is only reported is no quotation, and not called one. */
function headingFor(sought: Sought, found: readonly Finding[]): string {
  const what = describeSought(sought);
  return found.every(({ indirect }) => indirect)
    ? `No quotation ${what}, but reported speech`
    : `Quotations ${what}`;
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
async function instead(sought: Sought, archive: Archive): Promise<string | undefined> {
  const count = async (less: Sought) => (await archive.quotations(wantedBy(less), mostCounted)).length;
  return (await describeWithLess(sought, count, mostCounted)) ?? whoIsQuoted(archive);
}
