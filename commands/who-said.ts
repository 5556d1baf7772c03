import { answered, nothingFound } from '../src/answer.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  description: 'Who said these words, checked against the coverage',
  options: {
    words: { description: 'The words, or some of them', required: true },
  },
  words: 'words',
  example: 'our time is limited',
  reply: 'channel',
  async answer({ words }, { archive, limit }) {
    const findings = await archive.wording(words, limit);
    const [first] = findings;
    if (!first) {
      return nothingFound(
        `The coverage quotes nobody with “${words}”.`,
        'A few telling words find more than a whole sentence. /quote looks by person and topic.',
      );
    }
    const speakers = new Set(findings.map(({ speaker }) => speaker ?? 'speaker unclear'));
    const how = first.verdict === 'verbatim' ? 'word for word' : 'in other words';
    return answered(`“${words}” (${how}): ${[...speakers].join(', ')}`, findings);
  },
});
