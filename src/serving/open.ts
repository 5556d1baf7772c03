import type { Archive } from '../archive/port.js';
import type { Progress } from '../progress.js';
import type { Order, Told } from './messages.js';

/** How an edition is opened. */
export interface Opening extends Order {
  /** Told how far it has come. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the opening, which then rejects with the signal's reason. An edition that is open stays so. */
  readonly signal?: AbortSignal | undefined;
}

/** An edition that answers, wherever it does. */
export interface OpenEdition {
  readonly archive: Archive;
  readonly told: Told;
  /** Resolves when it answers no more: to the fault that ended it, or to why it was closed. */
  readonly ended: Promise<Error>;
  /** Ends whatever stands behind it. What is asked then is refused in words. */
  close(): Promise<void>;
}

/**
 * Opens an edition of a corpus. Rejects with a PlainError where the corpus is missing or holds no article, or
 * needs more memory than there is.
 */
export type Open = (opening: Opening) => Promise<OpenEdition>;
