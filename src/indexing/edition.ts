import { buildArchive } from '../archive/memory.js';
import type { Archive } from '../archive/port.js';
import type { ReindexReport } from '../command.js';
import type { Problem } from '../model.js';
import { nothingRead } from '../reading/corpus/nothingRead.js';
import { type ReadingOptions, readCoverage } from './coverage.js';

/** A corpus as it was read once. */
export interface Edition {
  readonly archive: Archive;
  readonly problems: readonly Problem[];
  /** Files that are left out, for they hold what another one holds. */
  readonly copies: readonly Problem[];
  /** What each article was when it was read: its id, and a fingerprint of its text and header. */
  readonly fingerprints: ReadonlyMap<string, string>;
  /** Ends whatever stands behind it. It answers nothing afterwards. */
  close(): Promise<void>;
}

/**
 * Reads and analyses a corpus, and builds its archive. Between articles others get their turn. Rejects with a
 * PlainError where the corpus is missing or holds no article, and with the signal's reason where it is ended.
 */
export async function indexCorpus(corpusDir: string, options: ReadingOptions = {}): Promise<Edition> {
  const { onProgress, signal } = options;
  const { articles, analyses, stories, problems, copies, synonyms } = await readCoverage(corpusDir, options);
  if (articles.length === 0) throw nothingRead(corpusDir, problems);
  const total = articles.length;
  const onAdded = (done: number) => {
    signal?.throwIfAborted();
    onProgress?.({ stage: 'indexing', done, total, articles: total });
  };
  const archive = await buildArchive(analyses, stories, onAdded, synonyms);
  const fingerprints = new Map(articles.map(({ article, fingerprint }) => [article.id, fingerprint]));
  return { archive, problems, copies, fingerprints, close: async () => {} };
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
    copies: later.copies,
    holdings: later.archive.holdings(),
  };
}
