import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { InvalidArgumentError, Command as Subcommand } from 'commander';
import { createBot } from '../bot.js';
import type { Command } from '../command.js';
import { indexCorpus } from '../indexing.js';
import type { Log } from '../log.js';
import { batch } from './batch.js';
import { chat } from './chat.js';
import { extract } from './extract.js';
import { rank } from './rank.js';
import { paperOf, showAnswer } from './show.js';

/** What the command line stands on. */
export interface Setting {
  readonly commands: readonly Command[];
  /** The corpus where `--corpus` names no other. */
  readonly corpusDir: string;
  readonly log: Log;
}

const write = (line: string) => process.stdout.write(`${line}\n`);
const linesOf = (input: NodeJS.ReadableStream) => createInterface({ input });

/** The command line: every command of the bot, the chat, and what measures the project. */
export function createProgram({ commands, corpusDir, log }: Setting): Subcommand {
  const program = new Subcommand('on-the-record')
    .description('Answers from news coverage: who said what, and when.')
    .helpCommand(false);
  const onCorpus = (name: string, description: string) =>
    program
      .command(name)
      .description(description)
      .option('--corpus <path>', 'a folder of articles, or a JSONL file of articles', corpusDir);

  onCorpus('chat', 'ask in the terminal').action(async ({ corpus }) =>
    chat(await createBot({ corpusDir: corpus, log }), log),
  );
  onCorpus('batch', 'answer JSONL of {id, command, options} from standard input').action(async ({ corpus }) =>
    batch(await createBot({ corpusDir: corpus, log }), linesOf(process.stdin), write),
  );
  onCorpus('rank', 'rank articles for queries, as TREC run lines')
    .requiredOption('--queries <file>', 'JSONL of {id, text}')
    .option('--top <n>', 'articles a query', positive, 100)
    .action(async ({ corpus, queries, top }) => {
      const { archive } = await indexCorpus(corpus);
      return rank(archive, linesOf(createReadStream(queries)), top, write);
    });
  program
    .command('extract')
    .description('read and analyse JSONL of {id, text, format, published} from standard input')
    .action(() => extract(linesOf(process.stdin), write));
  for (const command of commands) addCommand(onCorpus(command.name, command.description), command, log);
  return program;
}

function addCommand(subcommand: Subcommand, command: Command, log: Log): void {
  for (const [name, { description }] of Object.entries(command.options)) {
    subcommand.option(`--${name} <text>`, description);
  }
  if (command.words !== undefined) subcommand.argument('[words...]', `the same as --${command.words}`);
  subcommand
    .option('--limit <n>', 'the largest number of findings', positive)
    .option('--json', 'print the answer as JSON')
    .action(async () => {
      const { corpus, limit, json, ...options } = subcommand.opts();
      const words = subcommand.args.join(' ');
      const bot = await createBot({ corpusDir: corpus, log });
      const answer = await bot.answer({
        command: command.name,
        options: words && command.words ? { ...options, [command.words]: words } : options,
        limit,
        admin: true,
      });
      write(json ? JSON.stringify(answer) : showAnswer(answer, paperOf(process.stdout)).trimEnd());
    });
}

function positive(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('A whole number above 0 is expected.');
}
