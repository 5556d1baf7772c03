import { answeredWithMost, declined, nothingFound } from '../src/answer.js';
import { asksForQuotations } from '../src/answering/kinds/quotations.js';
import type { Archive } from '../src/archive/port.js';
import { quotedBeside } from '../src/asking/besideTopic.js';
import { howToNarrow } from '../src/asking/narrowing.js';
import { ofOnlyQuoted } from '../src/asking/onlyQuoted.js';
import { whoIsQuoted } from '../src/asking/person.js';
import { quotationsToAsk } from '../src/asking/quotationsToAsk.js';
import { readSought } from '../src/asking/readSought.js';
import { describeLess, findWithLess, type Sought, wantedBy, withoutThose } from '../src/asking/sought.js';
import { soughtWords, typedWords } from '../src/asking/soughtWords.js';
import { type Command, defineCommand } from '../src/command.js';
import { withNext } from '../src/examples/nextTo.js';
import { withExample } from '../src/examples/withExample.js';
import { say } from '../src/languages/say.js';
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
  onWatch: (watched) => ({ ...watched }),
  example: 'person: Ishiba topic: denuclearization',
  examples: quotationsToAsk,
  label: (options) => say('quote.heading', typedWords(options)),
  reply: 'channel',
  page: 5,
  most: 100,
  asked: asksForQuotations,
  async answer(values, desk) {
    const { archive, limit, commands } = desk;
    const { person, topic, outlet, since, until } = values;
    const wanted = { person, topic, outlet, since, until };
    if (Object.values(values).every((value) => value === undefined)) {
      return withExample(declined(say('quote.sayWhose')), commands.find(isThis), desk);
    }
    const read = await readSought(values, archive);
    const chosen = 'outcome' in read ? await ofOnlyQuoted(values, archive) : null;
    const sought = chosen?.sought ?? read;
    if ('outcome' in sought) return sought;
    const found = await archive.quotations(wantedBy(sought), mostCounted);
    const undated = await leftOutFor(sought, archive);
    if (found.length > 0) {
      const note = together(chosen?.note, undated);
      return answeredWithMost(headingFor(sought, found), found, limit, note, howToNarrow(wanted));
    }
    const beside = await quotedBeside(sought, archive);
    if (beside.length > 0) {
      const heading = say('quote.besideTopic', soughtWords(sought));
      return answeredWithMost(heading, beside, limit, undated);
    }
    const count = async (one: Sought) => (await archive.quotations(wantedBy(one), mostCounted)).length;
    const less = await findWithLess(sought, count);
    const instead = describeLess(less, mostCounted) ?? (await whoIsQuoted(archive));
    const heading = say('quote.none', soughtWords(sought));
    const next = less.map(({ leftOut }) => ({ command: 'quote', options: withoutThose(values, leftOut) }));
    return withNext(nothingFound(heading, together(instead, undated)), next, commands);
  },
});

const isThis = ({ name }: Command): boolean => name === 'quote';

const together = (...notes: (string | undefined)[]): string | undefined =>
  notes.filter(Boolean).join('\n') || undefined;

/** What is only reported is no quotation, and not called one. */
function headingFor(sought: Sought, found: readonly Finding[]): string {
  const isReported = found.every(({ indirect }) => indirect);
  return say(isReported ? 'quote.onlyReported' : 'quote.heading', soughtWords(sought));
}

/** How many are left out only because it is not known when they were published. */
async function leftOutFor(sought: Sought, archive: Archive): Promise<string | undefined> {
  if (!sought.since && !sought.until) return undefined;
  const count = await archive.undatedQuotations(wantedBy(sought));
  return count === 0 ? undefined : say('quote.undated', { count });
}

/** How many quotations are counted, shown or not. */
const mostCounted = 500;
