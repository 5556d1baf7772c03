import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { analyse } from './analysis/analyse.js';
import { buildArchive } from './archive/memory.js';
import type { Archive } from './archive/port.js';
import { findStories } from './archive/stories/find.js';
import type { ReindexReport } from './command.js';
import type { Analysis, Article, Problem } from './model.js';
import { readCorpus } from './reading/corpus.js';

/** A corpus as it was read once. */
export interface Edition {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  /** What each article was when it was read: its id, and a fingerprint of its text and header. */
  readonly fingerprints: ReadonlyMap<string, string>;
}

/**
 * Reads and analyses a corpus, and builds its archive. Between articles others get their turn. Rejects
 * with a PlainError where the corpus is missing or holds no article.
 */
export async function indexCorpus(corpusDir: string): Promise<Edition> {
  const analyses: Analysis[] = [];
  const problems: Problem[] = [];
  const fingerprints = new Map<string, string>();
  for await (const read of readCorpus(corpusDir)) {
    if ('reason' in read) problems.push(read);
    else {
      analyses.push(analyse(read));
      fingerprints.set(read.id, fingerprint(read));
    }
    await setImmediate();
  }
  const { kept, stories, problems: copies } = await findStories(analyses);
  for (const { file } of copies) fingerprints.delete(file);
  return { archive: await buildArchive(kept, stories), problems: [...problems, ...copies], fingerprints };
}

/** What is different in a later edition of a corpus. */
export function compareEditions(earlier: Edition, later: Edition): ReindexReport {
  const before = earlier.fingerprints;
  const after = later.fingerprints;
  return {
    added: [...after.keys()].filter((id) => !before.has(id)),
    changed: [...after.keys()].filter((id) => before.has(id) && before.get(id) !== after.get(id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    problems: later.problems,
    holdings: later.archive.holdings(),
  };
}

const fingerprint = (article: Article): string =>
  createHash('sha256').update(JSON.stringify(article)).digest('base64');
