import { answered } from '../src/answer.js';
import { defineCommand } from '../src/command.js';

export default defineCommand({
  description: 'What can be asked, with an example of each',
  options: {},
  example: '',
  reply: 'asker',
  async answer(_values, { commands }) {
    const lines = commands.map(({ name, description, example }) =>
      example ? `/${name}: ${description}. For example: /${name} ${example}` : `/${name}: ${description}.`,
    );
    return answered(
      'Every answer is made of passages taken letter for letter from the coverage.',
      [],
      [...lines, 'In Discord, a message that mentions the bot is answered as /ask would.'].join('\n'),
    );
  },
});
