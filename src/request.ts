import type { Place } from './community/community.js';
import type { Progress } from './progress.js';

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
  /** Where it is asked; nothing where there are no places, as in a terminal. */
  readonly place?: Place | undefined;
  /** Whether nobody waits for the answer, so that it does not count how long it takes. */
  readonly rehearsed?: boolean | undefined;
  /** Told how far it has come, where the answer takes reading the corpus again. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}
