import { createAnswering } from './answerRequests.js';
import type { Archive } from './archive/port.js';
import type { Command, ReindexReport, Status } from './command.js';
import { loadCommands, ownCommands } from './commandFolder.js';
import type { Community } from './community/community.js';
import { openCommunity } from './community/openCommunity.js';
import { createLatency } from './latency.js';
import type { Log } from './log.js';
import type { Answer, Choice } from './model.js';
import { suggestedChoice } from './profileWords.js';
import type { Progress } from './progress.js';
import type { Request } from './request.js';
import { openCurrentEdition } from './serving/currentEdition.js';
import type { Open } from './serving/open.js';
import { longestTyped, mostSuggested, suggestedFor } from './typed/suggestedFor.js';
import { version } from './version.js';
import { createRounds, type News, type Told } from './watching/rounds.js';

export type { Choice as Suggestion } from './model.js';
export { longestOption } from './refusal.js';
export type { Request } from './request.js';
export type { News, Told } from './watching/rounds.js';

/** The bot without any adapter: commands and the current archive. */
export interface Bot {
  readonly commands: readonly Command[];
  /** What is kept of the servers and channels in which it is. */
  readonly community: Community;
  /** Answers; refusals, unknown commands and bad options are answers too. Rejects only on a bug of ours. */
  answer(request: Request): Promise<Answer>;
  /** What somebody typing an option may mean beside those filled in; nothing where it suggests nothing. */
  suggest(
    command: string,
    option: string,
    typed: string,
    filled?: Request['options'],
  ): Promise<readonly Choice[]>;
}

/** A bot to whoever has started it. */
export interface OpenBot extends Bot {
  /** Reads the corpus again and swaps the archive. Rejects with a PlainError where that is not possible now. */
  reindex(onProgress?: (progress: Progress) => void): Promise<ReindexReport>;
  /** Resolves as soon as nobody is having the corpus read again. */
  idle(): Promise<void>;
  /** Gives out the archive that answers now, for as long as something is done with it. */
  lend<T>(use: (archive: Archive) => Promise<T>): Promise<T>;
  status(): Status;
  /** Has somebody told each time that another archive has followed. */
  onRenewed(listener: (report: ReindexReport) => void): void;
  /**
   * Has told what is new for each watch, one after the other. Resolves to whether some should be looked at again soon.
   * To be asked again only when it has ended, as it does between two watches by a signal.
   */
  tellNews(tell: (news: News) => Promise<Told>, signal?: AbortSignal): Promise<boolean>;
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
  /** Whether whoever has started it watches the corpus, and has it read again when that has changed. Default: no. */
  readonly watched?: boolean;
  /** Told how far the first reading of the corpus has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** What is kept of servers and channels. Default: something that ends with the process. */
  readonly community?: Community;
  /** Ends every reading of the corpus; its reason, a PlainError, is what a reindex under way answers. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Loads the commands and indexes the corpus. Problems with single articles are logged; rejects with a
 * PlainError where a command or the corpus cannot be used at all.
 */
export async function createBot(settings: BotSettings): Promise<OpenBot> {
  const { log, commandsDir, ownThread, watched = false, community = openCommunity(), ...opening } = settings;
  const commands = await loadCommands(commandsDir ?? ownCommands());
  const current = await openCurrentEdition(await wayToOpen(ownThread), opening, log);
  const startedAt = new Date().toISOString();
  const latency = createLatency();
  const status = (): Status => {
    const lastRead = current.opened();
    const { holdings } = lastRead.report;
    const memory = process.memoryUsage.rss();
    return { version, startedAt, holdings, lastRead, latency: latency.latest(), watched, memory };
  };
  const answer = createAnswering({ commands, current, community, status });
  const forAdmins = new Set(commands.filter(({ adminsOnly }) => adminsOnly).map(({ name }) => name));

  return {
    commands,
    community,
    async answer(request) {
      // What admins ask is about the bot, and may take a reading of the corpus.
      if (request.rehearsed || forAdmins.has(request.command)) return answer(request);
      return latency.measure(() => answer(request));
    },
    async suggest(name, option, typed, filled = {}) {
      const command = commands.find((one) => one.name === name);
      const suggested = command && suggestedFor(command, option, filled);
      if (!suggested) return [];
      const begun = typed.slice(0, longestTyped);
      const { kind, beside } = suggested;
      const search = current.lend((archive) => archive.suggestions(kind, begun, mostSuggested, beside));
      return (await search).map(suggestedChoice);
    },
    reindex: (onProgress) => current.renew(onProgress),
    idle: () => current.idle(),
    lend: (use) => current.lend(use),
    status,
    onRenewed: (listener) => current.onRenewed(listener),
    tellNews: createRounds({ editions: current, community, commands, log }),
    close: () => current.close(),
  };
}

/** What takes time to load is loaded only in the thread that needs it. */
async function wayToOpen(ownThread = false): Promise<Open> {
  if (ownThread) return (await import('./serving/openInThread.js')).openInThread;
  return (await import('./serving/openHere.js')).openHere;
}
