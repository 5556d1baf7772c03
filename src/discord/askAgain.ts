import { setTimeout } from 'node:timers/promises';
import type { Answer } from '../model.js';
import type { Errand } from './deliver.js';
import { logFailure } from './failures.js';

/** How long is waited before it is asked again, in milliseconds. */
const usualWaits = [1_000, 5_000, 20_000];

/**
 * Asks what nobody will ask again by themselves: where something stands in the way that may pass, or a fault of ours, a
 * few times, with waits between. Gives or rejects with what came of the last time. When the bot is to end it waits no
 * longer, and asks for the last time at once.
 */
export async function askAgain(
  ask: () => Promise<Answer>,
  { log, ending }: Pick<Errand, 'log' | 'ending'>,
  waits: readonly number[] = usualWaits,
): Promise<Answer> {
  for (const wait of waits) {
    const answer = await ask().catch((error: unknown) => {
      logFailure(log, error);
      return null;
    });
    if (answer !== null && answer.mayPass !== true) return answer;
    log.warn({ wait }, 'it cannot be answered now, and is asked again');
    await setTimeout(wait, undefined, ending ? { signal: ending } : {}).catch(() => undefined);
    if (ending?.aborted) break;
  }
  return ask();
}
