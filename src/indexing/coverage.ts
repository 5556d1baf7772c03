import type { Problem } from '../model.js';
import type { Progress } from '../progress.js';
import type { CorpusFile } from '../reading/corpus/folder.js';
import { gather, type PortionRead } from '../reading/corpus/gather.js';
import { readSynonyms, type Synonyms } from '../reading/corpus/synonyms.js';
import { listCorpus, portionsOfAll } from '../reading/corpus.js';
import { type Analysed, renamed } from './analysed.js';
import type { ReadingLimits } from './readingProcess.js';
import { readerOf } from './readPortions.js';
import { isSmall } from './small.js';
import { arrange, type ToldOnce, toldAs, withNotAfter } from './tellOnce.js';

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
  /** Keeps a small corpus, too, which is read sooner than it is opened. Default: false. */
  readonly keepSmall?: boolean | undefined;
  /** Reads again what took too long or too much memory the time before. Default: false. */
  readonly again?: boolean | undefined;
}

/**
 * Reads and analyses a corpus, a large one on all cores. Rejects with a PlainError where it is missing, and with
 * the signal's reason where it is ended.
 */
export async function readCoverage(path: string, options: ReadingOptions = {}): Promise<Coverage> {
  options.signal?.throwIfAborted();
  return readFiles(await listCorpus(path), path, options);
}

/** The same of listed files, wherever they lie, as if they were those of a corpus. */
export async function readFiles(
  files: readonly (CorpusFile | Problem)[],
  path: string,
  options: ReadingOptions = {},
): Promise<Coverage> {
  const { signal } = options;
  const read = readerOf({ ...options, small: await isSmall(files) });
  const portionsRead = read(portionsOfAll(files));
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
  const arrangement = await arrange(articles, (done) => {
    signal?.throwIfAborted();
    options.onProgress?.({ stage: 'comparing', done, total, articles: total });
  });
  return { ...toldAs(articles, arrangement, withNotAfter), problems, synonyms };
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
