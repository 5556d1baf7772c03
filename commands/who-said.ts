import { answeredWithMost, counted, declined, echo, nothingFound } from '../src/answer.js';
import { asksForVerdict } from '../src/answering/kinds/verdict.js';
import { type Checked, checkWords } from '../src/asking/checked.js';
import { wordsToCheck } from '../src/asking/exampleWords.js';
import { defineCommand } from '../src/command.js';
import type { Answer, Claim, Finding } from '../src/model.js';

export default defineCommand({
  description: 'Who said these words, checked against the coverage',
  options: {
    words: { description: 'The words, or a message that has them: Trump: “…”', required: true },
    speaker: { description: 'Who is said to have said them: a name, or part of one', suggests: 'people' },
  },
  words: 'words',
  onMessage: 'Check this quote',
  example: 'our time is limited',
  examples: async (archive) => (await wordsToCheck(archive)).map((words) => ({ words })),
  label: ({ words = '' }) => `Who said ${echo(words)}?`,
  reply: 'channel',
  page: 5,
  most: 50,
  asked: asksForVerdict,
  async answer({ words, speaker }, { archive, limit }) {
    if (!/[\p{L}\p{N}]/u.test(words)) return declined('There are no words to check.');
    const claims = await archive.claims(words);
    const checked = await Promise.all(
      claims.map((claim) => checkWords(claim.words, speaker ?? claim.speaker, archive)),
    );
    const [only, ...others] = checked;
    if (!only)
      return declined(
        'This is too long for one quotation.',
        'Give a few telling words, or put the words in quotation marks.',
      );
    return others.length === 0 ? answerOne(only, limit) : answerAll(claims, checked, limit);
  },
});

function answerOne({ heading, findings, note }: Checked, limit: number): Answer {
  if (findings.length > 0) return answeredWithMost(heading, findings, limit, note);
  const advice = 'A few telling words find more than a whole sentence. /quote looks by person and topic.';
  return nothingFound(heading, [note, advice].filter(Boolean).join('\n'));
}

/** Several claims share so many findings: what is nearest to the last of them is not to stand behind pages of others. */
const mostOfSeveral = 5;

/** One answer on several claims of a message: how many are printed as claimed, then what is nearest to each. */
function answerAll(claims: readonly Claim[], checked: readonly Checked[], limit: number): Answer {
  const exact = checked.filter(({ findings: [first] }) => first !== undefined && isAsClaimed(first)).length;
  const heading = `${counted(claims.length, 'quotation')} checked, ${exact} printed as claimed`;
  const each = Math.max(1, Math.floor(Math.min(limit, mostOfSeveral) / checked.length));
  const note = checked
    .map((one) => (one.note ? `${asSentence(one.heading)} ${one.note}` : one.heading))
    .join('\n');
  const findings = checked.flatMap((one) => one.findings.slice(0, each));
  return findings.length > 0
    ? answeredWithMost(heading, findings, findings.length, note)
    : nothingFound(heading, note);
}

const isAsClaimed = ({ verdict, claim }: Finding): boolean =>
  verdict === 'verbatim' && (claim === undefined || claim === 'confirmed');

/** A heading with a stop, to stand before a note. */
const asSentence = (heading: string): string => `${heading.replace(/[.:]$/, '')}.`;
