import { answeredWithMost, declined, echo, nothingFound } from '../src/answer.js';
import { asksForComparison } from '../src/answering/kinds/comparison.js';
import type { Archive, Compared } from '../src/archive/port.js';
import { wordsToCompare } from '../src/asking/exampleWords.js';
import { labelOf } from '../src/asking/labelOf.js';
import { howToNarrow } from '../src/asking/narrowing.js';
import { theOneCalled } from '../src/asking/person.js';
import { countPrintedAlone, whoPrintsAlone } from '../src/asking/printedAlone.js';
import { defineCommand } from '../src/command.js';
import type { Answer } from '../src/model.js';

/** How many statements are counted, shown or not. */
const mostCounted = 500;

export default defineCommand({
  description: 'One statement as different outlets print it, with the words marked that differ',
  options: {
    words: { description: 'Some of the words, as one outlet or another has them' },
    person: { description: 'Whose statements: a name, or part of one', suggests: 'people' },
    topic: { description: 'What the statements are about', suggests: 'topics' },
  },
  suggestsFrom: 'comparisons',
  words: 'words',
  example: 'huge advantage for everyone',
  examples: async (archive) => (await wordsToCompare(archive)).map((words) => ({ words })),
  label: ({ words, person, topic }) =>
    `Compare ${words ? echo(words) : labelOf('what is said', { person, topic })}`,
  reply: 'channel',
  page: 3,
  most: 60,
  asked: asksForComparison,
  async answer({ words, person, topic }, { archive, limit }) {
    const speaker = person ? await theOneCalled(person, archive) : null;
    if (speaker && 'outcome' in speaker) return speaker;
    const claimed = words === undefined ? null : (await archive.claims(words))[0]?.words;
    if (claimed === undefined)
      return declined('This is too long for one quotation.', 'Give a few telling words of it.');
    const compared = { words: claimed, person: speaker?.name ?? null, topic: topic ?? null };
    const found = await archive.comparisons(compared, mostCounted);
    if (found.length === 0) return printedOnce(compared, archive, limit);
    const heading = `As several outlets print them: ${describe(compared)}`;
    return answeredWithMost(heading, found, limit, undefined, howToNarrow({ person, topic }));
  },
});

/** Says which statements are asked for: "statements of Ada Moss on “ice”". */
function describe({ words, person, topic }: Compared): string {
  const parts = [
    words ? `the statements nearest to ${echo(words)}` : 'statements',
    person && `of ${person}`,
    topic && `on ${echo(topic)}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Where there is nothing to compare: what there is all the same, shown if it is asked for by its words. */
async function printedOnce(compared: Compared, archive: Archive, limit: number): Promise<Answer> {
  const { words = null, person = null, topic = null } = compared;
  if (words === null || topic !== null) {
    const same = words === null ? 'the same' : 'the same of';
    const heading = `Nothing to compare: no two outlets print ${same} ${describe(compared)}.`;
    const found = words === null ? await archive.quotations(compared, mostCounted) : [];
    return nothingFound(heading, found.length > 0 ? countPrintedAlone(found) : undefined);
  }
  const nearest = await archive.wording(words, mostCounted);
  const alone = nearest.filter(({ speaker }) => person === null || speaker === person);
  if (alone.length === 0) return nothingFound(`The coverage has nothing near ${echo(words)}.`);
  return answeredWithMost(`Nothing to compare: ${whoPrintsAlone(alone)} ${describe(compared)}`, alone, limit);
}
