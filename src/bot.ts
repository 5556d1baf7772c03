import { declined, echo } from './answer.js';
import type { Suggestion } from './archive/port.js';
import type { Command, Desk, ReindexReport } from './command.js';
import { loadCommands, ownCommands } from './commandFolder.js';
import { compareEditions, type Edition, indexCorpus } from './indexing/edition.js';
import type { Log } from './log.js';
import { type Answer, PlainError } from './model.js';
import type { Progress } from './progress.js';

/** One thing asked of the bot, by any adapter. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Whether the adapter has found the asker to be an admin of the bot. */
  readonly admin: boolean;
  /** The largest number of findings wanted; the command's own where it is not given. */
  readonly limit?: number | undefined;
  /** Told how far it has come, where the answer takes reading the corpus again. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The bot without any adapter: commands and the current archive. */
export interface Bot {
  readonly commands: readonly Command[];
  /** Answers; refusals, unknown commands and bad options are answers too. Rejects only on a bug of ours. */
  answer(request: Request): Promise<Answer>;
  /** What somebody who has typed so far may mean by an option; nothing where it suggests nothing. */
  suggest(command: string, option: string, typed: string): Promise<readonly Suggestion[]>;
}

export interface BotSettings {
  /** A folder of articles, or a JSONL file of articles. */
  readonly corpusDir: string;
  readonly log: Log;
  /** The folder of compiled commands. Default: those that come with the bot. */
  readonly commandsDir?: URL;
  /** Told how far the first reading of the corpus has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends every reading of the corpus; its reason, a PlainError, is what a reindex under way answers. */
  readonly signal?: AbortSignal | undefined;
}

/** An option longer than this many UTF-16 code units is declined: as long as the longest message in Discord. */
export const longestOption = 4_000;

/** So many are suggested: as many as Discord offers. Of what is typed more is not looked at. */
const mostSuggested = 25;
const longestTyped = 100;

/**
 * Loads the commands and indexes the corpus. Problems with single articles are logged; rejects with a
 * PlainError where a command or the corpus cannot be used at all.
 */
export async function createBot(settings: BotSettings): Promise<Bot> {
  const { corpusDir, log, commandsDir, onProgress, signal } = settings;
  const commands = await loadCommands(commandsDir ?? ownCommands());
  let edition = await indexCorpus(corpusDir, { onProgress, signal });
  logEdition(log, edition);

  let reindexing = false;
  async function reindex(request: Request): Promise<ReindexReport> {
    if (reindexing) throw new PlainError('A reindex is running already. Ask again when it has ended.');
    reindexing = true;
    try {
      const later = await indexCorpus(corpusDir, { onProgress: request.onProgress, signal });
      const report = compareEditions(edition, later);
      edition = later;
      logEdition(log, edition);
      return report;
    } finally {
      reindexing = false;
    }
  }

  const bot: Bot = {
    commands,
    async answer(request) {
      const command = commands.find(({ name }) => name === request.command);
      if (!command) return unknownCommand(request.command, commands);
      const options = filled(request.options);
      const refusal = refuse(command, options, request.admin);
      if (refusal) return refusal;
      const desk: Desk = {
        archive: edition.archive,
        limit: request.limit ?? command.limit,
        commands,
        refer: (name, given) => bot.answer({ ...request, command: name, options: given, admin: false }),
        reindex: () => reindex(request),
      };
      try {
        return await command.answer(options, desk);
      } catch (error) {
        if (error instanceof PlainError) return declined(error.message);
        throw error;
      }
    },
    async suggest(name, option, typed) {
      const options = commands.find((command) => command.name === name)?.options ?? {};
      const kind = Object.hasOwn(options, option) ? options[option]?.suggests : undefined;
      return kind ? edition.archive.suggestions(kind, typed.slice(0, longestTyped), mostSuggested) : [];
    },
  };
  return bot;
}

function logEdition(log: Log, { archive, problems, copies }: Edition): void {
  for (const problem of problems) log.warn(problem, 'article not read');
  for (const copy of copies) log.info(copy, 'article left out');
  log.info({ ...archive.holdings(), problems: problems.length }, 'corpus indexed');
}

function unknownCommand(name: string, commands: readonly Command[]): Answer {
  const known = commands.map((command) => `/${command.name}`).join(', ');
  return declined(`There is no command /${name}.`, `There are ${known}.`);
}

/** Options that say something, without the white space around it. */
function filled(options: Request['options']): Record<string, string> {
  const entries = Object.entries(options).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

const either = new Intl.ListFormat('en', { type: 'disjunction' });

/** Why a request is not put to its command, or nothing where it is. */
function refuse(
  command: Command,
  options: Readonly<Record<string, string>>,
  admin: boolean,
): Answer | undefined {
  const usage = `For example: /${command.name} ${command.example}`.trim();
  if (command.adminsOnly && !admin) {
    return declined(`Only admins may use /${command.name}.`, 'It takes the Manage Server permission.');
  }
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(command.options, name))
      return declined(`/${command.name} has no option ${name}.`, usage);
    if (value.length > longestOption) {
      return declined(`${name} is too long: ${value.length} characters, at most ${longestOption} are read.`);
    }
    const { choices = [value] } = command.options[name] ?? {};
    if (!choices.includes(value))
      return declined(`${name} cannot be ${echo(value)}.`, `It can be ${either.format(choices)}.`);
  }
  for (const [name, option] of Object.entries(command.options)) {
    if (option.required && !Object.hasOwn(options, name))
      return declined(`/${command.name} needs ${name}.`, usage);
  }
  return undefined;
}
