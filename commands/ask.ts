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
    const { findings, missing } = await archive.passages(question, limit);
    if (findings.length > 0) return answered(`What the coverage says on ${echo(question)}`, findings);
    const unknown = missing.map((word) => `“${word}”`).join(', ');
    return declined(
      missing.length > 0
        ? `The coverage does not speak of this: it has nothing on ${unknown}.`
        : 'The coverage does not speak of this.',
      '/sources lists what the coverage is.',
    );
  },
});
