import { Command as Subcommand } from 'commander';
import { createBot, type OpenBot } from '../bot.js';
import { type Command, isNamed } from '../command.js';
import type { Log } from '../log.js';
import type { Progress } from '../progress.js';
import { addWith } from './adding/subcommand.js';
import { batch } from './batch.js';
import { chat } from './chat.js';
import { coverageAsJson, showCoverage } from './check.js';
import { linesOf, openFile } from './input.js';
import { openBot } from './openBot.js';
import { rank } from './rank.js';
import { withProgress } from './showProgress.js';
import { askWith, positive } from './subcommand.js';
import { tableWidth } from './table.js';

/** What the command line stands on. */
export interface Setting {
  readonly commands: readonly Command[];
  /** The corpus where `--corpus` names no other. */
  readonly corpusDir: string;
  /** The folder in which what was read is kept for the next start. */
  readonly dataDir: string;
  readonly log: Log;
}

const write = (line: string) => process.stdout.write(`${line}\n`);

/**
 * The command line: every command of the bot, the chat, and what measures the project. What it takes to read and
 * to index is loaded only where that is done in this thread, for it takes longer to load than all else.
 */
export function createProgram({ commands, corpusDir, dataDir, log }: Setting): Subcommand {
  const program = new Subcommand('on-the-record')
    .description('Answers from news coverage: who said what, and when.')
    .helpCommand(false);
  const onCorpus = (name: string, description: string, hidden = false) =>
    program
      .command(name, { hidden })
      .description(description)
      .option('--corpus <path>', 'a folder of articles, or a JSONL file of articles', corpusDir);

  onCorpus('chat', 'ask in the terminal').action(async ({ corpus }) => {
    let bot: OpenBot | undefined;
    const open = async (onProgress: (progress: Progress) => void) => {
      bot = await createBot({ corpusDir: corpus, dataDir, log, onProgress, ownThread: true });
      return bot;
    };
    await chat(open, log, process).finally(() => bot?.close());
  });
  program
    .command('check')
    .description(
      'show what would be indexed of a corpus, and what not; ends with 1 where something is not read',
    )
    .argument('[folder]', 'a folder of articles, or a JSONL file of articles', corpusDir)
    .option('--json', 'print a row of JSON for each article and each problem')
    .action(async (folder: string, { json }) => {
      const { readCoverage } = await import('../indexing/coverage.js');
      const coverage = await withProgress(process.stderr, (onProgress) =>
        readCoverage(folder, { onProgress }),
      );
      const lines = json
        ? coverageAsJson(coverage)
        : showCoverage(coverage, folder, tableWidth(process.stdout));
      for (const line of lines) write(line);
      if (coverage.problems.length > 0 || coverage.articles.length === 0) process.exitCode = 1;
    });
  addWith(onCorpus('add', 'copy articles into the corpus, and show what is indexed of them'), write);
  onCorpus('batch', 'answer JSONL of {id, command, options} from standard input').action(
    async ({ corpus }) => {
      const bot = await openBot({ corpusDir: corpus, dataDir }, log);
      await batch(bot, log, linesOf(process.stdin), write).finally(() => bot.close());
    },
  );
  onCorpus('rank', 'rank articles for queries, as TREC run lines')
    .requiredOption('--queries <file>', 'JSONL of {id, text}')
    .option('--top <n>', 'articles a query', positive, 100)
    .action(async ({ corpus, queries, top }) => {
      const file = await openFile(queries);
      const { indexCorpus } = await import('../indexing/edition.js');
      const edition = await withProgress(process.stderr, (onProgress) =>
        indexCorpus(corpus, { dataDir, onProgress }),
      );
      await rank(edition.archive, linesOf(file), top, write).finally(() => edition.close());
    });
  program
    .command('extract')
    .description('read and analyse JSONL of {id, text, format, published} from standard input')
    .action(async () => {
      const { extract } = await import('./extract.js');
      await extract(linesOf(process.stdin), write);
    });
  for (const command of commands) {
    const isHidden = !isNamed(command) || command.needsPlace;
    askWith(onCorpus(command.name, command.description, isHidden), command, { dataDir, log, write });
  }
  return program;
}
