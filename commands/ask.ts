import { answered, declined, echo } from '../src/answer.js';
import { courtesyTo } from '../src/answering/courtesy.js';
import { asksWhen } from '../src/answering/kinds/events.js';
import { quotesSeveral } from '../src/answering/kinds/verdict.js';
import { piecesOf } from '../src/answering/piecesOf.js';
import type { Archive, Reply } from '../src/archive/port.js';
import { datedFirst } from '../src/asking/dated.js';
import { lessened } from '../src/asking/lessened.js';
import { questionsToAsk } from '../src/asking/questionsToAsk.js';
import { quotedIn } from '../src/asking/quotedIn.js';
import { route } from '../src/asking/route.js';
import { type Desk, defineCommand } from '../src/command.js';
import { withNext } from '../src/examples/nextTo.js';
import { inARow, listed } from '../src/languages/figures.js';
import { say } from '../src/languages/say.js';
import type { Answer, Asked } from '../src/model.js';

export default defineCommand({
  description: 'What the coverage says on a question, in its own words',
  options: {
    question: { description: 'A question in plain words', required: true },
  },
  words: 'question',
  onMessage: 'What does the coverage say?',
  example: 'Why did the Hanoi summit fail?',
  examples: async (archive) => (await questionsToAsk(archive)).map((question) => ({ question })),
  label: ({ question = '' }) =>
    isThing(question) ? say('ask.label', { topicInMarks: echo(question) }) : question,
  reply: 'channel',
  limit: 3,
  page: 3,
  most: 12,
  async answer({ question }, desk) {
    const courtesy = courtesyTo(question);
    if (courtesy !== null) return answered(courtesy, [], say('ask.helpHelps'));
    const checked = await checkedAtOnce(question, desk);
    if (checked) return checked;
    const [first = question, ...others] = piecesOf(question);
    const answer = await answerTo(first, desk);
    if (answer.outcome === 'answered') return first === question ? answer : lookedFor(first, answer);
    for (const piece of others) {
      const found = await answerTo(piece, desk);
      if (found.outcome === 'answered') return lookedFor(piece, found);
    }
    return answer;
  },
});

/** Whether words are no question, but a thing that one is about. */
const isThing = (question: string): boolean => /^[^\s?]+(?: [^\s?]+){0,2}$/.test(question);

/** So many passages stand beside what another command asks back. */
const mostBeside = 2;

/** An answer to a piece of what was asked, whose further pages are those of the piece. */
const lookedFor = (question: string, answer: Answer): Answer => ({
  answeredBy: { command: 'ask', options: { question } },
  ...answer,
});

/** Of a message that quotes several statements what comes out of checking all; `null` of any other, and where none is near. */
async function checkedAtOnce(message: string, { archive, refer }: Desk): Promise<Answer | null> {
  if (!(await quotesSeveral(message, archive.claims))) return null;
  const asked = { command: 'who-said', options: { words: message } };
  const answer = await refer(asked.command, asked.options);
  return answer.outcome === 'answered' ? { answeredBy: asked, ...answer } : null;
}

async function answerTo(question: string, desk: Desk): Promise<Answer> {
  const { archive, commands, limit } = desk;
  const { answer, missed, unspoken, askingBack } = await route(question, desk);
  const isOfOne = answer?.people?.length === 1;
  if (answer && !isOfOne) return answer;
  const sought = unspoken ?? question;
  // Where another command asks back, further pages would be of that one.
  const reply = await archive.passages(sought, askingBack ? Math.min(limit, mostBeside) : limit);
  const next = askingBack ? [] : await further(question, reply, archive);
  if (reply.findings.length > 0) {
    const passages = withNext(await passagesOn(question, reply, archive, missed), next, commands);
    if (isOfOne) return { ...passages, people: answer.people };
    return askingBack ? asking(passages, askingBack) : passages;
  }
  const other = answer ?? askingBack;
  if (other) return other;
  const less = await lessened(sought, reply, archive, limit);
  if (less === null) return withNext(nothingOn(reply, missed), next, commands);
  const without = say('ask.without', { wordsInMarks: inMarks(less.without) });
  return passagesOn(question, less.reply, archive, without);
}

/** Passages beside what another command asks back. */
const asking = (passages: Answer, { asksBack, answeredBy }: Answer): Answer => ({
  ...passages,
  ...(asksBack && answeredBy ? { asksBack, answeredBy } : {}),
});

/** Passages; where a date is asked for, the event that has it first. */
async function passagesOn(
  question: string,
  { findings }: Reply,
  archive: Archive,
  note?: string,
): Promise<Answer> {
  const when = asksWhen(question);
  const shown = when === null ? findings : await datedFirst(when, findings, archive);
  return answered(say('ask.heading', { questionInMarks: echo(question) }), shown, note);
}

/** What may be asked besides: of somebody whom the question names, of single things that the coverage has only apart. */
async function further(question: string, { apart = [] }: Reply, archive: Archive): Promise<Asked[]> {
  const person = await quotedIn(question, archive);
  const found = await Promise.all(apart.map((thing) => archive.passages(thing, 1)));
  const things = apart.filter((_, place) => (found[place]?.findings.length ?? 0) > 0);
  return [
    ...(person === null ? [] : [{ command: 'quote', options: { person } }]),
    ...things.map((thing) => ({ command: 'ask', options: { question: thing } })),
    ...(person === null ? [] : [{ command: 'people', options: { name: person } }]),
  ];
}

function nothingOn(reply: Reply, missed?: string): Answer {
  return declined(because(reply), [missed, say('ask.sourcesHelp')].filter(Boolean).join('\n'));
}

/** That nothing is said, and why: words that the coverage does not have, or things that it has in no passage together. */
function because({ missing, apart = [] }: Reply): string {
  if (missing.length > 0) return say('ask.nothingOnWords', { wordsInMarks: inMarks(missing) });
  if (apart.length < 2) return say('ask.nothing');
  return say('ask.notTogether', { count: apart.length, thingsInMarks: listed(apart.map(echo)) });
}

const inMarks = (words: readonly string[]): string => inARow(words.map(echo));
