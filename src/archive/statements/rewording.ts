import type { Span } from '../../model.js';
import type { Telling } from './telling.js';

/** How printings of statements in different words are compared. */
export interface Rewording {
  /** Whether two tellings by one speaker in different words are one statement. Symmetric, and fast. */
  same(a: Telling, b: Telling): boolean;
  /** The words of a printing that are others than those shown, as spans of the printing's article. */
  differing(printing: Pick<Telling, 'finding' | 'words'>, shown: Pick<Telling, 'words'>): readonly Span[];
}

/** Where statements in different words are different statements. */
export const noRewording: Rewording = { same: () => false, differing: () => [] };
