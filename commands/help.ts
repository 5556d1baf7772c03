import { answered } from '../src/answer.js';
import { asksForHelp } from '../src/answering/kinds/listing.js';
import { type Command, defineCommand, isNamed } from '../src/command.js';

export default defineCommand({
  description: 'What can be asked, with an example of each',
  options: {},
  example: '',
  reply: 'asker',
  asked: asksForHelp,
  async answer(_values, { commands }) {
    return answered(
      'Every answer is made of passages taken letter for letter from the coverage.',
      [],
      [
        ...commands.filter(isNamed).map(howToAsk),
        ...commands.flatMap(howToAskOnMessage),
        'In Discord, a message that mentions the bot is answered as /ask would.',
      ].join('\n'),
    );
  },
});

const howToAsk = ({ name, description, example }: Command): string =>
  example ? `/${name}: ${description}. For example: /${name} ${example}` : `/${name}: ${description}.`;

const howToAskOnMessage = ({ name, onMessage }: Command): string[] =>
  onMessage === undefined
    ? []
    : [`${onMessage}: in Discord, in the menu of a message under Apps; answers as /${name} would.`];
