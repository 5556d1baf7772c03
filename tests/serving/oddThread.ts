import type { OpenEdition, Opening } from '../../src/serving/open.js';
import { openInThread } from '../../src/serving/openInThread.js';
import { type Patience, usualPatience } from '../../src/serving/questions.js';

/** What the odd thread can be asked to do. */
type Deed = 'echo' | 'refuse' | 'trip' | 'ignore' | 'hang' | 'throw' | 'leave' | 'hoard';

export interface OddEdition extends Pick<OpenEdition, 'ended' | 'close' | 'told'> {
  ask(deed: Deed, ...given: unknown[]): Promise<unknown>;
}

const program = new URL('oddThread.mjs', import.meta.url);

/** An edition that is served by a thread with odd ways. */
export const openOdd = (opening: Partial<Opening> = {}, patience: Partial<Patience> = {}) =>
  openInThread(
    { corpusDir: 'anywhere', ...opening },
    { program, patience: { ...usualPatience, ...patience }, megabytes: 32 },
  );

export async function openOddEdition(
  opening: Partial<Opening> = {},
  patience: Partial<Patience> = {},
): Promise<OddEdition> {
  const edition = await openOdd(opening, patience);
  const deeds = edition.archive as unknown as Record<Deed, (...given: unknown[]) => Promise<unknown>>;
  return { ...edition, ask: (deed, ...given) => deeds[deed](...given) };
}
