import { Damage } from '../library/damage.js';
import { folderOf } from '../library/shelfmark.js';
import type { Problem } from '../model.js';
import type { Progress } from '../progress.js';
import type { CorpusFile } from '../reading/corpus/folder.js';
import { readSynonyms, type SynonymsRead } from '../reading/corpus/synonyms.js';
import type { ReadingOptions } from './coverage.js';
import { type Before, openBefore, openEdition } from './keptEdition.js';
import type { Made } from './made.js';
import { type Making, makeEdition } from './newEdition.js';
import { programVersion } from './programVersion.js';
import { readAgain } from './readAgain.js';
import { readerOf } from './readPortions.js';
import { isSmall } from './small.js';
import { isAsBefore, keptOf } from './unchanged.js';

/**
 * The edition of a corpus's files, opened from the folder of its editions where nothing is changed since; else made
 * of what is changed and of what is kept, and kept there. Throws `Damage` where it cannot be written; `note` is told
 * what became of what was kept.
 */
export async function indexOnDisk(
  corpusDir: string,
  files: readonly (CorpusFile | Problem)[],
  options: ReadingOptions & { readonly dataDir: string },
  note: (line: string) => void,
): Promise<Made> {
  const folder = folderOf(options.dataDir, corpusDir);
  const version = programVersion();
  const said = await readSynonyms(corpusDir);
  const before = openBefore(folder, version, note);
  const kept = before ? await keptOf(files, before.library, options.again ?? false) : new Map();
  if (before && isAsBefore(files, kept, before.library)) {
    const opened = await openOr(before, said, note);
    if (opened) return opened;
  }
  const tell = (progress: Progress) => {
    options.signal?.throwIfAborted();
    options.onProgress?.(progress);
  };
  const making: Making = { corpusDir, folder, version, said, files: files.length, tell };
  const others = files.filter(({ file }) => !kept.has(file));
  const read = readerOf({ ...options, small: await isSmall(others) });
  try {
    return await makeEdition(readAgain(files, kept, before?.library ?? null, read), making);
  } finally {
    before?.library.volume.close();
  }
}

/** Opens an edition; where it cannot be used, `note` is told so. */
async function openOr(
  before: Before,
  said: SynonymsRead,
  note: (line: string) => void,
): Promise<Made | null> {
  try {
    return await openEdition(before, said);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    note(`what was kept in ${before.edition.path} cannot be used, and is made again: ${error.message}`);
    return null;
  }
}
