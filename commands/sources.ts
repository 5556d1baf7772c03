import { answered, counted, nothingFound } from '../src/answer.js';
import { asksForSources } from '../src/answering/kinds/listing.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  description: 'The articles that answers are made of, newest first',
  options: {},
  example: '',
  label: () => 'The newest articles',
  reply: 'channel',
  limit: 10,
  page: 10,
  most: 500,
  asked: asksForSources,
  async answer(_values, { archive, limit }) {
    const { findings, total } = await archive.sources(limit);
    if (total === 0) return nothingFound('The coverage holds no article.');
    const more = total > limit ? `The newest ${limit} of ${total} are shown.` : undefined;
    const { passages, quotations } = archive.holdings();
    return answered(
      `The coverage: ${counted(total, 'article')}, ${counted(passages, 'passage')}, ${counted(quotations, 'quotation')}`,
      findings,
      more,
    );
  },
});
