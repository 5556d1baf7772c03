import { answeredWithMost, declined, echo, nothingFound } from '../src/answer.js';
import { asksForVerdict } from '../src/answering/kinds/verdict.js';
import type { Archive } from '../src/archive/port.js';
import { type Checked, checkWords } from '../src/asking/checked.js';
import { headingFor } from '../src/asking/checkedHeading.js';
import { wordsToCheck } from '../src/asking/exampleWords.js';
import { inBrief } from '../src/asking/inBrief.js';
import { theOneCalled } from '../src/asking/person.js';
import { answerSeveral } from '../src/asking/severalChecked.js';
import { askingWho } from '../src/asking/whoIsMeant.js';
import { defineCommand } from '../src/command.js';
import { withNext } from '../src/examples/nextTo.js';
import { inSequence } from '../src/languages/figures.js';
import { say } from '../src/languages/say.js';
import type { Answer, Asked, Claim } from '../src/model.js';

/** So many quotations of one message are checked. */
const mostChecked = 25;
/** What of a message is longer, in UTF-16 code units, may be too long for what turns pages to ask it again. */
const longestCarried = 380;
/** How many findings then stand on the first page with a note, and how many UTF-16 code units of them. */
const firstPage = { limit: 5, room: 1_500 } as const;
const anyRoom = Number.POSITIVE_INFINITY;

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
  label: ({ words = '' }) => say('whoSaid.label', { wordsInMarks: echo(words) }),
  reply: 'channel',
  page: firstPage.limit,
  most: 50,
  asked: asksForVerdict,
  async answer({ words, speaker }, { archive, limit, commands }) {
    if (!/[\p{L}\p{N}]/u.test(words)) return declined(say('whoSaid.noWords'));
    const claims = distinct(await archive.claims(words));
    const [claim, ...others] = claims;
    if (!claim) return declined(say('whoSaid.tooLong'), say('whoSaid.giveFewWordsOrMark'));
    const brief = await inBrief(words, claims.slice(0, mostChecked), archive);
    const carried = brief === words ? {} : { answeredBy: briefly(brief, speaker) };
    const checked: Checked[] = [];
    // One after the other: so many questions at once would keep those of others waiting.
    for (const one of claims.slice(0, mostChecked))
      checked.push(await checkWords(one.words, speaker ?? one.speaker, archive));
    const [only] = checked;
    const isCarried = brief.length <= longestCarried;
    const extent = isCarried
      ? { limit, room: anyRoom }
      : { ...firstPage, limit: Math.min(limit, firstPage.limit) };
    const answer =
      others.length > 0 || !only
        ? answerSeveral(checked, { ...extent, claims: claims.length })
        : await answerOne(only, limit, archive);
    if (answer.outcome !== 'nothing-found') return { ...answer, ...carried };
    return withNext(answer, await insteadOf(claim, speaker ?? claim.speaker, archive), commands);
  },
});

async function answerOne(checked: Checked, limit: number, archive: Archive): Promise<Answer> {
  const { findings, apart, claimant } = checked;
  const heading = headingFor(checked);
  const note = inSequence([apart, claimant?.note].filter((one) => one !== undefined));
  const answer =
    findings.length > 0
      ? answeredWithMost(heading, findings, limit, note)
      : nothingFound(heading, [note, say('whoSaid.fewWordsFindMore')].filter(Boolean).join('\n'));
  return { ...answer, ...(await askingWho('speaker', claimant?.maybe ?? [], archive)) };
}

/** What a message quotes twice is checked once. */
const distinct = (claims: readonly Claim[]): Claim[] => [
  ...new Map(claims.map((claim) => [`${claim.words}\n${claim.speaker}`, claim])).values(),
];

const briefly = (words: string, speaker: string | undefined): Asked => ({
  command: 'who-said',
  options: { words, ...(speaker === undefined ? {} : { speaker }) },
});

/** What may be asked where nobody is quoted with words: for what the speaker does say, and for passages. */
async function insteadOf({ words }: Claim, speaker: string | null, archive: Archive): Promise<Asked[]> {
  const { findings } = await archive.passages(words, 1);
  const said = speaker === null ? null : await theOneCalled(speaker, archive, 'speaker');
  const isQuoted = said !== null && !('outcome' in said) && (await archive.profile(said)).statements > 0;
  return [
    ...(speaker !== null && isQuoted ? [{ command: 'quote', options: { person: speaker } }] : []),
    ...(findings.length > 0 ? [{ command: 'ask', options: { question: words } }] : []),
  ];
}
