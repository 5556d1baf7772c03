import type { Desk } from '../command.js';
import type { Answer, Asked } from '../model.js';

/** Where examples are tried. */
export type Place = Pick<Desk, 'archive' | 'refer' | 'commands'>;

/**
 * What comes of really asking something. Words that are only near to what was asked for are shown, but show nobody
 * how to ask: as an example they are not found.
 */
export async function tried({ command, options }: Asked, { refer }: Place): Promise<Answer['outcome']> {
  const { outcome, findings } = await refer(command, options, 1);
  return outcome === 'answered' && findings[0]?.verdict === 'reworded' ? 'nothing-found' : outcome;
}
