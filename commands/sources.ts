import { answered, counted, nothingFound } from '../src/answer.js';
import { asksForSources } from '../src/answering/kinds/listing.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  description: 'The articles that answers are made of, newest first',
  options: {},
  example: '',
  reply: 'channel',
  limit: 10,
  asked: asksForSources,
  async answer(_values, { archive, limit }) {
    const articles = await archive.sources();
    if (articles.length === 0) return nothingFound('The coverage holds no article.');
    const more = articles.length > limit ? `The newest ${limit} of ${articles.length} are shown.` : undefined;
    const { passages, quotations } = archive.holdings();
    return answered(
      `The coverage: ${counted(articles.length, 'article')}, ${counted(passages, 'passage')}, ${counted(quotations, 'quotation')}`,
      articles.slice(0, limit),
      more,
    );
  },
});
