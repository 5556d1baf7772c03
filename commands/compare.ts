import { answeredWithMost, declined, echo, nothingFound } from '../src/answer.js';
import { asksForComparison } from '../src/answering/kinds/comparison.js';
import type { Archive, Compared } from '../src/archive/port.js';
import { wordsToCompare } from '../src/asking/exampleWords.js';
import { howToNarrow } from '../src/asking/narrowing.js';
import { theOneCalled } from '../src/asking/person.js';
import { countPrintedAlone, whoPrintsAlone } from '../src/asking/printedAlone.js';
import { isGiven, whoAndWhat } from '../src/asking/soughtWords.js';
import { defineCommand } from '../src/command.js';
import { type Placeholders, say } from '../src/languages/say.js';
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
  label: ({ words = null, person = null, topic = null }) =>
    say('compare.label', comparedWords({ words, person, topic })),
  reply: 'channel',
  page: 3,
  most: 60,
  asked: asksForComparison,
  async answer({ words, person, topic }, { archive, limit }) {
    const speaker = person ? await theOneCalled(person, archive) : null;
    if (speaker && 'outcome' in speaker) return speaker;
    const claimed = words === undefined ? null : (await archive.claims(words))[0]?.words;
    if (claimed === undefined) return declined(say('whoSaid.tooLong'), say('whoSaid.giveFewWords'));
    const compared = { words: claimed, person: speaker?.name ?? null, topic: topic ?? null };
    const found = await archive.comparisons(compared, mostCounted);
    if (found.length === 0) return printedOnce(compared, archive, limit);
    const heading = say('compare.heading', comparedWords(compared));
    return answeredWithMost(heading, found, limit, undefined, howToNarrow({ person, topic }));
  },
});

/** Which statements are asked for, as messages have it. */
const comparedWords = ({ words = null, person = null, topic = null }: Compared): Placeholders => ({
  hasWords: isGiven(words),
  wordsInMarks: words === null ? '' : echo(words),
  ...whoAndWhat(person, topic),
});

/** Where there is nothing to compare: what there is all the same, shown if it is asked for by its words. */
async function printedOnce(compared: Compared, archive: Archive, limit: number): Promise<Answer> {
  const { words = null, person = null, topic = null } = compared;
  if (words === null || topic !== null) {
    const heading = say('compare.none', comparedWords(compared));
    const found = words === null ? await archive.quotations(compared, mostCounted) : [];
    return nothingFound(heading, found.length > 0 ? countPrintedAlone(found) : undefined);
  }
  const nearest = await archive.wording(words, mostCounted);
  const alone = nearest.filter(({ speaker }) => person === null || speaker === person);
  if (alone.length === 0) return nothingFound(say('compare.nothingNear', { wordsInMarks: echo(words) }));
  return answeredWithMost(say(whoPrintsAlone(alone), comparedWords(compared)), alone, limit);
}
