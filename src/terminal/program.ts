import { Command as Subcommand } from 'commander';
import { createBot } from '../bot.js';
import type { Command } from '../command.js';
import { indexCorpus } from '../indexing/edition.js';
import type { Log } from '../log.js';
import { batch } from './batch.js';
import { chat } from './chat.js';
import { extract } from './extract.js';
import { linesOf, openFile } from './input.js';
import { rank } from './rank.js';
import { askWith, positive } from './subcommand.js';

/** What the command line stands on. */
export interface Setting {
  readonly commands: readonly Command[];
  /** The corpus where `--corpus` names no other. */
  readonly corpusDir: string;
  readonly log: Log;
}

const write = (line: string) => process.stdout.write(`${line}\n`);

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

  onCorpus('chat', 'ask in the terminal').action(({ corpus }) =>
    chat(createBot({ corpusDir: corpus, log }), log, process),
  );
  onCorpus('batch', 'answer JSONL of {id, command, options} from standard input').action(async ({ corpus }) =>
    batch(await createBot({ corpusDir: corpus, log }), log, linesOf(process.stdin), write),
  );
  onCorpus('rank', 'rank articles for queries, as TREC run lines')
    .requiredOption('--queries <file>', 'JSONL of {id, text}')
    .option('--top <n>', 'articles a query', positive, 100)
    .action(async ({ corpus, queries, top }) => {
      const file = await openFile(queries);
      const { archive } = await indexCorpus(corpus);
      return rank(archive, linesOf(file), top, write);
    });
  program
    .command('extract')
    .description('read and analyse JSONL of {id, text, format, published} from standard input')
    .action(() => extract(linesOf(process.stdin), write));
  for (const command of commands) askWith(onCorpus(command.name, command.description), command, log, write);
  return program;
}
