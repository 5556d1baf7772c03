import type { Clock } from './clock.js';
import type { Corpus } from './text/corpus.js';

/** What is measured: something that is built from a corpus and then asked. */
export interface Subject {
  readonly name: string;
  readonly settings: string;
  /** Whether `open` reads what `build` left on disk, or builds anew. */
  readonly keeps: boolean;
  /** Builds it in a folder of its own and gives the seconds that this took. */
  build(corpus: Corpus, folder: string, clock: Clock): Promise<number>;
  /** Opens it, until it can be asked. */
  open(corpus: Corpus, folder: string): Promise<Asking>;
}

export interface Asking {
  ask(query: string): unknown | Promise<unknown>;
}

/** As many results are asked for. */
export const wanted = 10;
