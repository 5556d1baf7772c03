import { buildArchive } from '../archive/memory.js';
import type { ReindexReport } from '../command.js';
import { Damage } from '../library/damage.js';
import type { Problem } from '../model.js';
import type { Progress } from '../progress.js';
import type { CorpusFile } from '../reading/corpus/folder.js';
import { nothingRead } from '../reading/corpus/nothingRead.js';
import { listCorpus } from '../reading/corpus.js';
import { type ReadingOptions, readCoverage } from './coverage.js';
import { fingerprintsOf, type Made } from './made.js';
import { expectToFit } from './memory.js';
import { indexOnDisk } from './onDisk.js';
import { isSmall } from './small.js';

/** A corpus as it was read once, or opened as it was read before. */
export interface Edition extends Made {
  /** What there is to say of how it came about, for the log: "what was kept … cannot be used". */
  readonly notes: readonly string[];
}

/**
 * Reads and analyses a corpus, and builds its archive; or opens it from the data folder, where it is kept and nothing
 * is changed since. Between articles others get their turn. Rejects with a PlainError where the corpus is missing or
 * holds no article, or is too large for the memory that there is, and with the signal's reason where it is ended.
 */
export async function indexCorpus(corpusDir: string, options: ReadingOptions = {}): Promise<Edition> {
  const { signal, dataDir } = options;
  signal?.throwIfAborted();
  const files = await listCorpus(corpusDir);
  if (dataDir === undefined || (!options.keepSmall && (await isSmall(files))))
    return indexInMemory(corpusDir, files, options);
  const notes: string[] = [];
  try {
    const edition = await indexOnDisk(corpusDir, files, { ...options, dataDir }, (line) => notes.push(line));
    return { ...edition, notes };
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    notes.push(`what is read cannot be kept in ${dataDir}, and is held in memory alone: ${error.message}`);
    return { ...(await indexInMemory(corpusDir, files, options)), notes };
  }
}

async function indexInMemory(
  corpusDir: string,
  files: readonly (CorpusFile | Problem)[],
  options: ReadingOptions,
): Promise<Edition> {
  expectToFit(corpusDir, files, 'held');
  const { onProgress, signal } = options;
  const { articles, analyses, stories, problems, copies, synonyms } = await readCoverage(corpusDir, options);
  if (articles.length === 0) throw nothingRead(corpusDir, problems);
  const total = articles.length;
  const tell = (stage: Progress['stage'], done: number) => {
    signal?.throwIfAborted();
    onProgress?.({ stage, done, total, articles: total });
  };
  const archive = await buildArchive(analyses, stories, (done) => tell('indexing', done), synonyms);
  // In memory what is gathered is gathered while it is indexed.
  tell('gathering', total);
  const fingerprints = fingerprintsOf(articles);
  return { archive, problems, copies, fingerprints, opened: 'read', notes: [], close: async () => {} };
}

/** What is different in a later edition of a corpus. */
export function compareEditions(earlier: Pick<Edition, 'fingerprints'>, later: Edition): ReindexReport {
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
