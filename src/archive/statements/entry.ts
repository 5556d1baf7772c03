import type { Finding } from '../../model.js';

/** A statement of the corpus, as a finding, and its words. */
export interface Entry {
  finding: Finding;
  /** The words of all parts of it, in order, but for case, accents and marks. */
  readonly words: readonly string[];
}
