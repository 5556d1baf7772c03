import { answered, declined, echo } from '../src/answer.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  description: 'What the coverage says on a question, in its own words',
  options: {
    question: { description: 'A question in plain words', required: true },
  },
  words: 'question',
  example: 'Why did the Hanoi summit fail?',
  reply: 'channel',
  limit: 3,
  async answer({ question }, { archive, limit }) {
    const { findings, missing, apart } = await archive.passages(question, limit);
    if (findings.length > 0) return answered(`What the coverage says on ${echo(question)}`, findings);
    return declined(
      `The coverage does not speak of this${because(missing, apart)}.`,
      '/sources lists what the coverage is.',
    );
  },
});

/** Why nothing is said: words that the coverage does not have, or things that it has in no passage together. */
function because(missing: readonly string[], apart: readonly string[] = []): string {
  if (missing.length > 0) return `: it has nothing on ${missing.map(echo).join(', ')}`;
  if (apart.length === 0) return '';
  const all = apart.map(echo);
  return `: it has ${all.slice(0, -1).join(', ')} and ${all.at(-1)}, but in no passage ${apart.length > 2 ? 'all of them' : 'both'}`;
}
