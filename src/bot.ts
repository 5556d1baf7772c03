import type { Command, ReindexReport } from './command.js';
import type { Answer } from './model.js';

/** One thing asked of the bot, from any adapter. */
export interface Request {
  readonly command: string;
  readonly options: Readonly<Record<string, string | undefined>>;
  /** Whether the adapter has found the asker to be an admin of the bot. */
  readonly admin: boolean;
  /** The largest number of findings wanted. */
  readonly limit: number;
}

/** The bot without any adapter: commands and the current archive. */
export interface Bot {
  readonly commands: readonly Command[];
  /** Answers; refusals, unknown commands and bad options are answers too. Rejects only on a bug of ours. */
  answer(request: Request): Promise<Answer>;
  /** Reads the corpus again while the old archive answers, then swaps. */
  reindex(): Promise<ReindexReport>;
}
