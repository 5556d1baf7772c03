import { performance } from 'node:perf_hooks';
import type { Clock } from './clock.js';
import type { Latency } from './figures.js';
import { percentile } from './percentile.js';
import type { Asking } from './subject.js';

/** So many queries are asked before any is timed. */
const warmUp = 25;
/** No more queries of a kind are begun after as many milliseconds. */
const longest = 60_000;

/** Asks one query after another. */
export async function latencyOf({ ask }: Asking, queries: readonly string[], clock: Clock): Promise<Latency> {
  for (const query of queries.slice(0, warmUp)) await ask(query);
  const begun = performance.now();
  const taken: number[] = [];
  for (const query of queries) {
    if (performance.now() - begun > longest) break;
    const start = clock();
    await ask(query);
    taken.push(clock() - start);
  }
  return { p50: percentile(taken, 0.5), p99: percentile(taken, 0.99), asked: taken.length };
}
