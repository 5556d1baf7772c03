import { answeredWithMost } from '../src/answer.js';
import { articlesElsewhere, gathered, wordingsOf } from '../src/asking/elsewhere.js';
import { anyReference, gone, readReferred } from '../src/asking/referred.js';
import { defineCommand } from '../src/command.js';
import { isDisputed } from '../src/datingWords.js';
import { say } from '../src/languages/say.js';
import type { Finding } from '../src/model.js';

export default defineCommand({
  description: 'A statement, an event or a passage as each outlet has it, with the words marked that differ',
  options: {
    reference: { description: 'Where one outlet has it, as the button below it says', required: true },
  },
  words: 'reference',
  onFinding: (finding) => {
    const articles = articlesElsewhere(finding);
    return articles === 0 ? null : say('elsewhere.label', { articles });
  },
  example: anyReference,
  reply: 'asker',
  limit: 10,
  page: 3,
  most: 500,
  async answer({ reference }, { archive, limit }) {
    const referred = readReferred(reference);
    if ('outcome' in referred) return referred;
    const finding = await archive.printedElsewhere(referred);
    if (!finding) return gone();
    const wordings = wordingsOf(finding);
    const note = isDisputed(finding) ? say('elsewhere.datesDiffer') : undefined;
    return answeredWithMost(headingOf(finding, wordings.length), wordings.flatMap(gathered), limit, note);
  },
});

/** "The same statement in 6 articles, in 2 wordings". What an event is told in is nobody's wording of it. */
function headingOf(finding: Finding, wordings: number): string {
  const others = articlesElsewhere(finding);
  if (others === 0) return say(messagesOf(finding).alone);
  return say(messagesOf(finding).several, { articles: others + 1, wordings });
}

/** The messages that tell what a finding is, where one article has it and where several do. */
function messagesOf({ speaker, dating, citation, printings = [] }: Finding) {
  if (speaker !== undefined)
    return { alone: 'elsewhere.noneOfStatement', several: 'elsewhere.statement' } as const;
  if (dating) return { alone: 'elsewhere.noneOfEvent', several: 'elsewhere.event' } as const;
  const isPart = printings.some(
    (printing) => printing.citation.exact.length < inFull * citation.exact.length,
  );
  const several = isPart ? 'elsewhere.partOfPassage' : 'elsewhere.passage';
  return { alone: 'elsewhere.noneOfPassage', several } as const;
}

/** What is shorter than so much of a passage is not all of it. */
const inFull = 0.8;
