import { answered, nothingFound } from '../src/answer.js';
import { asksForSources } from '../src/answering/kinds/listing.js';
import { defineCommand } from '../src/command.js';
import { say } from '../src/languages/say.js';

export default defineCommand({
  description: 'The articles that answers are made of, newest first',
  options: {},
  example: '',
  label: () => say('sources.label'),
  reply: 'channel',
  limit: 10,
  page: 8,
  most: 500,
  asked: asksForSources,
  async answer(_values, { archive, limit }) {
    const { findings, total } = await archive.sources(limit);
    if (total === 0) return nothingFound(say('sources.none'));
    const more = total > limit ? say('sources.newest', { shown: limit, total }) : undefined;
    const { passages, quotations } = archive.holdings();
    return answered(say('sources.heading', { articles: total, passages, quotations }), findings, more);
  },
});
