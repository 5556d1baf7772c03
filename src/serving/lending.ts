import { setTimeout } from 'node:timers/promises';
import type { Archive } from '../archive/port.js';
import type { OpenEdition } from './open.js';

/** An edition with those who use it. */
export interface Lending {
  readonly edition: OpenEdition;
  /** Gives the archive out for as long as something is done with it. */
  lend<T>(use: (archive: Archive) => Promise<T>): Promise<T>;
  /** Closes the edition as soon as nobody uses it, at the latest after so many milliseconds. */
  retire(patience: number): Promise<void>;
}

export function createLending(edition: OpenEdition): Lending {
  let lent = 0;
  let allBack: () => void = () => undefined;
  return {
    edition,
    async lend(use) {
      lent += 1;
      try {
        return await use(edition.archive);
      } finally {
        lent -= 1;
        if (lent === 0) allBack();
      }
    },
    async retire(patience) {
      const back = new Promise<void>((resolve) => {
        allBack = resolve;
      });
      if (lent > 0) await Promise.race([back, setTimeout(patience, undefined, { ref: false })]);
      await edition.close();
    },
  };
}
