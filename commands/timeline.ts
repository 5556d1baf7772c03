import { answered, echo, nothingFound } from '../src/answer.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  description: 'What happened when: dated events on a topic, in order',
  options: {
    topic: { description: 'What the events are about', required: true },
  },
  words: 'topic',
  example: 'Trump Kim meetings',
  reply: 'channel',
  limit: 10,
  page: 8,
  async answer({ topic }, { archive, limit }) {
    const { findings } = await archive.events({ topic }, limit);
    if (findings.length > 0) return answered(`Timeline: ${echo(topic)}`, findings);
    return nothingFound(
      `The coverage has no dated event on ${echo(topic)}.`,
      'Fewer words find more. /ask finds passages without a date.',
    );
  },
});
