import type { Overlaps } from './overlaps.js';
import type { Row } from './scorer.js';
import { share } from './share.js';

/** How many of those that are meant there are, and of how many of them, found, something holds. */
export function heldRow<E, F>(
  name: string,
  judged: readonly Overlaps<E, F>[],
  isMeant: (expected: E) => boolean,
  holds: (pair: { readonly expected: E; readonly found: F }) => boolean,
): Row {
  const pairs = judged.flatMap((one) => one.pairs).filter(({ expected }) => isMeant(expected));
  const count = pairs.length + judged.flatMap((one) => one.missed).filter(isMeant).length;
  return { name, cells: [{ count }, share(pairs.filter(holds).length, count)] };
}
