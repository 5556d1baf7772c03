import { declined } from './answer.js';
import type { Archive, Suggestion } from './archive/port.js';
import type { Command, Desk } from './command.js';
import { loadCommands, ownCommands } from './commandFolder.js';
import { withExample } from './examples/withExample.js';
import type { Log } from './log.js';
import { type Answer, PlainError } from './model.js';
import type { Progress } from './progress.js';
import { refuse, unknownCommand } from './refusal.js';
import { openCurrentEdition } from './serving/currentEdition.js';
import type { Open } from './serving/open.js';
import { longestTyped, mostSuggested, suggestedFor } from './typed/suggestedFor.js';

export type { Suggestion } from './archive/port.js';
export { longestOption } from './refusal.js';

/** One thing asked of the bot, by any adapter. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Whether the adapter has found the asker to be an admin of the bot. */
  readonly admin: boolean;
  /** The largest number of findings wanted; the command's own where it is not given. */
  readonly limit?: number | undefined;
  /** Whether the adapter has pages: then a command gives what stands on all of them, where nobody says how many. */
  readonly paged?: boolean | undefined;
  /** Told how far it has come, where the answer takes reading the corpus again. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** The bot without any adapter: commands and the current archive. */
export interface Bot {
  readonly commands: readonly Command[];
  /** Answers; refusals, unknown commands and bad options are answers too. Rejects only on a bug of ours. */
  answer(request: Request): Promise<Answer>;
  /** What somebody typing an option may mean beside those filled in; nothing where it suggests nothing. */
  suggest(
    command: string,
    option: string,
    typed: string,
    filled?: Request['options'],
  ): Promise<readonly Suggestion[]>;
}

/** A bot to whoever has started it. */
export interface OpenBot extends Bot {
  /** Ends what stands behind it: the archive, and any reading of the corpus. */
  close(): Promise<void>;
}

export interface BotSettings {
  /** A folder of articles, or a JSONL file of articles. */
  readonly corpusDir: string;
  /** The folder in which what was read and indexed is kept for the next start. Default: it is not kept. */
  readonly dataDir?: string | undefined;
  readonly log: Log;
  /**
   * Whether the archive has a thread of its own, so that no reading and no search delays what else the process
   * does. Default: it has none, which starts sooner. A bot with one has to be closed for its process to end.
   */
  readonly ownThread?: boolean;
  /** The folder of compiled commands. Default: those that come with the bot. */
  readonly commandsDir?: URL;
  /** Told how far the first reading of the corpus has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends every reading of the corpus; its reason, a PlainError, is what a reindex under way answers. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Loads the commands and indexes the corpus. Problems with single articles are logged; rejects with a
 * PlainError where a command or the corpus cannot be used at all.
 */
export async function createBot(settings: BotSettings): Promise<OpenBot> {
  const { log, commandsDir, ownThread, ...opening } = settings;
  const commands = await loadCommands(commandsDir ?? ownCommands());
  const current = await openCurrentEdition(await wayToOpen(ownThread), opening, log);
  /** An answer that refers to another command is of one edition, even if the next one follows meanwhile. */
  async function answerFrom(lend: Lend, request: Request, explainTo = asItIs): Promise<Answer> {
    const command = commands.find(({ name }) => name === request.command);
    if (!command) return unknownCommand(request.command, commands);
    const options = filled(request.options);
    const refusal = refuse(command, options, request.admin);
    if (refusal && !refusal.isMisuse) return refusal.answer;
    const limit = request.limit ?? (request.paged ? command.most : command.limit);
    const { admin } = request;
    const reindex = () => current.renew(request.onProgress);
    try {
      if (refusal) return await explainTo(refusal.answer, command);
      return await lend((archive) => {
        const refer = referTo(archive, request);
        return command.answer(options, { archive, limit, commands, admin, refer, reindex });
      });
    } catch (error) {
      if (error instanceof PlainError) return refusal?.answer ?? declined(error.message);
      throw error;
    }
  }

  const referTo =
    (archive: Archive, request: Request): Desk['refer'] =>
    (name, options, limit = request.limit) =>
      answerFrom((use) => use(archive), { ...request, command: name, options, admin: false, limit });

  const explain: Explain = (answer, command) =>
    current.lend((archive) => {
      const refer = referTo(archive, { command: command.name, options: {}, admin: false });
      return withExample(answer, command, { archive, refer, commands });
    });

  return {
    commands,
    answer: (request) => answerFrom((use) => current.lend(use), request, explain),
    async suggest(name, option, typed, filled = {}) {
      const command = commands.find((one) => one.name === name);
      const suggested = command && suggestedFor(command, option, filled);
      if (!suggested) return [];
      const begun = typed.slice(0, longestTyped);
      const { kind, beside } = suggested;
      return current.lend((archive) => archive.suggestions(kind, begun, mostSuggested, beside));
    },
    close: () => current.close(),
  };
}

/** Gives out an archive for as long as it is used. */
type Lend = (use: (archive: Archive) => Promise<Answer>) => Promise<Answer>;

/** What is answered to a request that its command cannot take. */
type Explain = (answer: Answer, command: Command) => Promise<Answer>;
const asItIs: Explain = async (answer) => answer;

/** What takes time to load is loaded only in the thread that needs it. */
async function wayToOpen(ownThread = false): Promise<Open> {
  if (ownThread) return (await import('./serving/openInThread.js')).openInThread;
  return (await import('./serving/openHere.js')).openHere;
}

/** Options that say something, without the white space around it. */
function filled(options: Request['options']): Record<string, string> {
  const entries = Object.entries(options).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}
