import { answered, declined, echo } from '../src/answer.js';
import { courtesyTo } from '../src/answering/courtesy.js';
import { asksWhen } from '../src/answering/kinds/events.js';
import type { Archive, Reply } from '../src/archive/port.js';
import { datedFirst } from '../src/asking/dated.js';
import { questionsToAsk } from '../src/asking/questionsToAsk.js';
import { route } from '../src/asking/route.js';
import { defineCommand } from '../src/command.js';
import type { Answer } from '../src/model.js';

export default defineCommand({
  description: 'What the coverage says on a question, in its own words',
  options: {
    question: { description: 'A question in plain words', required: true },
  },
  words: 'question',
  example: 'Why did the Hanoi summit fail?',
  examples: async (archive) => (await questionsToAsk(archive)).map((question) => ({ question })),
  label: ({ question = '' }) => question,
  reply: 'channel',
  limit: 3,
  page: 3,
  most: 12,
  async answer({ question }, desk) {
    const courtesy = courtesyTo(question);
    if (courtesy !== null) return answered(courtesy, [], '/help shows what can be asked.');
    const { answer, missed, unspoken } = await route(question, desk);
    const isOfOne = answer?.people?.length === 1;
    if (answer && !isOfOne) return answer;
    const reply = await desk.archive.passages(unspoken ?? question, desk.limit);
    if (reply.findings.length === 0) return answer ?? nothingOn(reply, missed);
    const passages = await passagesOn(question, reply, desk.archive, missed);
    return isOfOne ? { ...passages, people: answer.people } : passages;
  },
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
  return answered(`What the coverage says on ${echo(question)}`, shown, note);
}

function nothingOn(reply: Reply, missed?: string): Answer {
  const heading = `The coverage does not speak of this${because(reply)}.`;
  return declined(heading, [missed, '/sources lists what the coverage is.'].filter(Boolean).join('\n'));
}

/** Why nothing is said: words that the coverage does not have, or things that it has in no passage together. */
function because({ missing, apart = [] }: Reply): string {
  if (missing.length > 0) return `: it has nothing on ${missing.map(echo).join(', ')}`;
  const [last, ...others] = apart.map(echo).reverse();
  if (last === undefined || others.length === 0) return '';
  const together = others.length === 1 ? 'both' : 'all of them';
  return `: it has ${others.reverse().join(', ')} and ${last}, but in no passage ${together}`;
}
