import { stat } from 'node:fs/promises';
import type { Problem } from '../model.js';
import type { Progress } from '../progress.js';
import type { CorpusFile } from '../reading/corpus/folder.js';
import { gather, type PortionRead } from '../reading/corpus/gather.js';
import { readSynonyms, type Synonyms } from '../reading/corpus/synonyms.js';
import { listCorpus, portionsOfAll } from '../reading/corpus.js';
import { type Analysed, renamed } from './analysed.js';
import { type ReadingLimits, readingLimits, readingProgram } from './readingProcess.js';
import { readHere, readInProcesses, usualProcesses } from './readPortions.js';
import { type ToldOnce, tellOnce } from './tellOnce.js';

/** A corpus as it was read: its articles, each once, and what could not be read, in the order of its files. */
export interface Coverage extends ToldOnce {
  readonly problems: readonly Problem[];
  /** What else things are called, as the corpus's own file has it. */
  readonly synonyms: Synonyms;
}

/** How a corpus is read. */
export interface ReadingOptions {
  /** Told before each file, between the lines of a large one, and when all is read; then after each article. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  /** Ends the reading, which then rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** How many processes read; 0 reads in this one. Default: none for a small corpus, else one a core, up to 4. */
  readonly processes?: number | undefined;
  readonly limits?: ReadingLimits | undefined;
  /** The folder in which what was read and indexed is kept for the next start. Default: it is not kept. */
  readonly dataDir?: string | undefined;
}

/**
 * Reads and analyses a corpus, a large one on all cores. Rejects with a PlainError where it is missing, and with
 * the signal's reason where it is ended.
 */
export async function readCoverage(path: string, options: ReadingOptions = {}): Promise<Coverage> {
  const { signal, limits = readingLimits } = options;
  signal?.throwIfAborted();
  const files = await listCorpus(path);
  const number = options.processes ?? ((await isSmall(files)) ? 0 : usualProcesses());
  const portions = portionsOfAll(files);
  const processes = { number, limits, program: readingProgram, signal };
  const portionsRead = number === 0 ? readHere(portions) : readInProcesses(portions, processes);
  const articles: Analysed[] = [];
  const { synonyms, problems: badLines } = await readSynonyms(path);
  const problems: Problem[] = [...badLines];
  const tell = (done: number) =>
    options.onProgress?.({ stage: 'reading', done, total: files.length, articles: articles.length });
  for await (const one of gather(countingFiles(portionsRead, tell), renamed)) {
    signal?.throwIfAborted();
    if ('reason' in one) problems.push(one);
    else articles.push(one);
  }
  tell(files.length);
  const total = articles.length;
  const told = await tellOnce(articles, (done) => {
    signal?.throwIfAborted();
    options.onProgress?.({ stage: 'comparing', done, total, articles: total });
  });
  return { ...told, problems, synonyms };
}

/** Passes on what was read, and tells how many files were done before each. */
async function* countingFiles(
  portions: AsyncIterable<PortionRead<Analysed>>,
  tell: (done: number) => void,
): AsyncGenerator<PortionRead<Analysed>> {
  let files = 0;
  let current: string | null = null;
  for await (const portion of portions) {
    if (portion.file !== current && current !== null) files++;
    current = portion.file;
    tell(files);
    yield portion;
  }
}

/** So many files, of so many bytes together, are read sooner than a process is started. */
const fewFiles = 20;
const fewBytes = 256 * 1024;
/** Other formats may be packed, and hold far more than their size: what takes long is read in processes. */
const unpacked = /\.(?:md|markdown|txt|html?|jsonl?)$/i;

/** Whether a corpus is too small for anything in it to take long. */
async function isSmall(files: readonly (CorpusFile | Problem)[]): Promise<boolean> {
  if (files.length > fewFiles) return false;
  let bytes = 0;
  for (const file of files) {
    if ('reason' in file) continue;
    if (!unpacked.test(file.path)) return false;
    bytes += await sizeOf(file);
  }
  return bytes <= fewBytes;
}

const sizeOf = ({ path }: CorpusFile): Promise<number> =>
  stat(path).then(
    ({ size }) => size,
    () => 0,
  );
