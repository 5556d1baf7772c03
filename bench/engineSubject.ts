import { mkdirSync } from 'node:fs';
import { type Clock, clocks } from './clock.js';
import type { Building, Engine, Searching } from './engine.js';
import { type Subject, wanted } from './subject.js';
import type { Corpus } from './text/corpus.js';
import { readPassages } from './text/readPassages.js';

/** A search engine over the passages of a corpus. */
export const subjectOf = ({ name, settings, create, open }: Engine): Subject => ({
  name,
  settings,
  keeps: open !== undefined,
  async build(corpus, folder, clock) {
    mkdirSync(folder, { recursive: true });
    const { seconds, index } = await filled(await create(folder), corpus, clock);
    await index.save?.();
    return seconds;
  },
  async open(corpus, folder) {
    const index = open ? await open(folder) : (await filled(await create(folder), corpus, clocks.wall)).index;
    return { ask: (query) => index.search(query, wanted) };
  },
});

/** Adds all passages. What reading them takes, and writing the index to disk, is not counted. */
async function filled(
  building: Building,
  corpus: Corpus,
  clock: Clock,
): Promise<{ seconds: number; index: Searching & { save?(): Promise<void> } }> {
  let milliseconds = 0;
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const start = clock();
    const result = await work();
    milliseconds += clock() - start;
    return result;
  };
  for await (const portion of readPassages(corpus)) {
    await timed(async () => {
      for (const document of portion) {
        const adding = building.add(document);
        if (adding) await adding;
      }
    });
  }
  const index = await timed(() => building.finish());
  return { seconds: milliseconds / 1000, index };
}
