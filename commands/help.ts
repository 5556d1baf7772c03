import { answered } from '../src/answer.js';
import { asksForHelp } from '../src/answering/kinds/listing.js';
import { type Command, type Desk, defineCommand, isNamed } from '../src/command.js';
import { type Example, exampleOf } from '../src/examples/exampleOf.js';
import { nextTo } from '../src/examples/nextTo.js';
import { describedIn, offeredAs } from '../src/languages/commandWords.js';
import { say } from '../src/languages/say.js';

/** Which commands show best what can be asked; others come behind them. */
const tellingFirst = ['ask', 'quote', 'timeline', 'who-said', 'people'];
const mostNext = 5;

export default defineCommand({
  description: 'What can be asked, with an example of each',
  options: {},
  example: '',
  label: () => say('help.label'),
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
      say('help.howToAsk'),
      ...offered.map((command) => howToAsk(command, examples.get(command))),
      ...offered.flatMap(howToAskOnMessage),
    ].join('\n\n');
    const best = [...examples.values()].sort((one, other) => rankOf(one) - rankOf(other));
    const next = nextTo(best.slice(0, mostNext), desk.commands);
    return { ...answered(say('help.heading'), [], note), ...(next.length > 0 ? { next } : {}) };
  },
});

/** What only admins may use helps nobody else, and what concerns a place nobody who is in none. */
const isOffered = (command: Command, { admin, place }: Desk): boolean =>
  isNamed(command) && (admin || !command.adminsOnly) && (place !== undefined || !command.needsPlace);

const howToAsk = (command: Command, example: Example | undefined): string =>
  [
    say('help.command', { command: command.name, description: describedIn(command) }),
    ...(example ? [say('answer.forExample', { line: example.line })] : []),
  ].join('\n');

const howToAskOnMessage = (command: Command): string[] => {
  const entry = offeredAs(command);
  return entry === undefined ? [] : [say('help.onMessage', { entry, command: command.name })];
};

const rankOf = ({ command }: Example): number => {
  const rank = tellingFirst.indexOf(command);
  return rank < 0 ? tellingFirst.length : rank;
};
