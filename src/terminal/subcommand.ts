import { InvalidArgumentError, type Command as Subcommand } from 'commander';
import { type Command, typedOptions } from '../command.js';
import type { Log } from '../log.js';
import { PlainError } from '../model.js';
import { optionsOf } from '../typed/readOptions.js';
import { openBot } from './openBot.js';
import { paperOf } from './paper.js';
import { showAnswer } from './show.js';
import { withProgress } from './showProgress.js';

/** What a subcommand stands on. */
interface Stand {
  readonly dataDir: string;
  readonly log: Log;
  readonly write: (line: string) => void;
}

/**
 * Makes a subcommand ask a command of the bot: its options as `--person Ishiba`, or as `/help` prints them,
 * `person: Ishiba`; and words without an option's name.
 */
export function askWith(subcommand: Subcommand, command: Command, { dataDir, log, write }: Stand): void {
  const options = typedOptions(command);
  for (const [name, { description, choices }] of options)
    subcommand.option(`--${name} <${choices?.join('|') ?? 'text'}>`, description);
  if (options.length > 0) subcommand.argument('[words...]', `for example: ${command.example}`);
  subcommand
    .option('--limit <n>', 'the largest number of findings', positive)
    .option('--json', 'print the answer as JSON')
    .action(async () => {
      const { corpus, limit, json, ...named } = subcommand.opts();
      const request = {
        command: command.name,
        options: together(named, optionsOf(subcommand.args.join(' '), command)),
        limit,
        admin: true,
      };
      const bot = await openBot({ corpusDir: corpus, dataDir }, log);
      const answer = await withProgress(process.stderr, (onProgress) =>
        bot.answer({ ...request, onProgress }),
      ).finally(() => bot.close());
      write(json ? JSON.stringify(answer) : showAnswer(answer, paperOf(process.stdout)).trimEnd());
    });
}

type Options = Readonly<Record<string, string>>;

/** Options given by name and in words. Throws a PlainError where one is given both ways. */
function together(named: Options, inWords: Options): Options {
  const twice = Object.keys(inWords).find((name) => Object.hasOwn(named, name));
  if (twice === undefined) return { ...named, ...inWords };
  throw new PlainError(
    `${twice} is given twice, as “${inWords[twice]}” and as --${twice} “${named[twice]}”: give it once.`,
  );
}

/** A number of things. Throws an InvalidArgumentError where the text is none. */
export function positive(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value > 0) return value;
  throw new InvalidArgumentError('A whole number above 0 is expected.');
}
