import { answered } from '../src/answer.js';
import { asksForHelp } from '../src/answering/kinds/listing.js';
import { type Command, type Desk, defineCommand, isNamed } from '../src/command.js';
import { type Example, exampleOf } from '../src/examples/exampleOf.js';
import { nextTo } from '../src/examples/nextTo.js';

/** Which commands show best what can be asked; others come behind them. */
const tellingFirst = ['ask', 'quote', 'timeline', 'who-said', 'people'];
const mostNext = 5;

export default defineCommand({
  description: 'What can be asked, with an example of each',
  options: {},
  example: '',
  label: () => 'What can be asked',
  reply: 'asker',
  asked: asksForHelp,
  async answer(_values, desk) {
    const offered = desk.commands.filter((command) => isOffered(command, desk));
    const examples = new Map<Command, Example>();
    for (const command of offered) {
      const example = command.adminsOnly ? null : await exampleOf(command, desk);
      if (example !== null) examples.set(command, example);
    }
    const note = [
      'Ask in plain words, or with one of these commands. In Discord, a message that mentions the bot is answered as /ask would.',
      ...offered.map((command) => howToAsk(command, examples.get(command))),
      ...offered.flatMap(howToAskOnMessage),
    ].join('\n\n');
    const heading = 'Every answer is made of passages taken letter for letter from the coverage.';
    const best = [...examples.values()].sort((one, other) => rankOf(one) - rankOf(other));
    const next = nextTo(best.slice(0, mostNext), desk.commands);
    return { ...answered(heading, [], note), ...(next.length > 0 ? { next } : {}) };
  },
});

/** What only admins may use helps nobody else. */
const isOffered = (command: Command, { admin }: Desk): boolean =>
  isNamed(command) && (admin || !command.adminsOnly);

const howToAsk = ({ name, description }: Command, example: Example | undefined): string =>
  [`/${name}: ${description}.`, ...(example ? [`For example: ${example.line}`] : [])].join('\n');

const howToAskOnMessage = ({ name, onMessage }: Command): string[] =>
  onMessage === undefined
    ? []
    : [`“${onMessage}”, in the menu of a message in Discord, under Apps, answers as /${name} would.`];

const rankOf = ({ command }: Example): number => {
  const rank = tellingFirst.indexOf(command);
  return rank < 0 ? tellingFirst.length : rank;
};
