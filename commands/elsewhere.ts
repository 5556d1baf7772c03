import { answeredWithMost } from '../src/answer.js';
import { isContradicted, oneByOne, outletsElsewhere } from '../src/asking/elsewhere.js';
import { anyReference, gone, readReferred } from '../src/asking/referred.js';
import { defineCommand } from '../src/command.js';
import type { Finding } from '../src/model.js';

export default defineCommand({
  description: 'A statement, an event or a passage as each outlet has it, with the words marked that differ',
  options: {
    reference: { description: 'Where one outlet has it, as the button below it says', required: true },
  },
  words: 'reference',
  onFinding: (finding) => {
    const outlets = outletsElsewhere(finding);
    return outlets === 0 ? null : `Wording elsewhere (${outlets})`;
  },
  example: anyReference,
  reply: 'asker',
  limit: 10,
  page: 5,
  most: 500,
  async answer({ reference }, { archive, limit }) {
    const referred = readReferred(reference);
    if ('outcome' in referred) return referred;
    const finding = await archive.printedElsewhere(referred);
    if (!finding) return gone();
    const all = oneByOne(finding);
    const note = isContradicted(finding) ? 'Not all of them give the same date.' : undefined;
    return answeredWithMost(headingOf(finding, all.length), all, limit, note);
  },
});

function headingOf(finding: Finding, articles: number): string {
  const what = nameOf(finding);
  if (articles > 1) return `The same ${what} in ${articles} articles`;
  return outletsElsewhere(finding) > 0
    ? `The same ${what} in other articles`
    : `No other article has this ${what}`;
}

function nameOf({ speaker, dating, citation, printings = [] }: Finding): string {
  if (speaker !== undefined) return 'statement';
  if (dating) return 'event';
  const isPart = printings.some(
    (printing) => printing.citation.exact.length < inFull * citation.exact.length,
  );
  return isPart ? 'passage, or a part of it,' : 'passage';
}

/** What is shorter than so much of a passage is not all of it. */
const inFull = 0.8;
