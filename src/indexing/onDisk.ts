import { folderOf } from '../library/shelfmark.js';
import type { Problem } from '../model.js';
import type { Progress } from '../progress.js';
import type { CorpusFile } from '../reading/corpus/folder.js';
import { readSynonyms } from '../reading/corpus/synonyms.js';
import type { ReadingOptions } from './coverage.js';
import { openBefore, openedEdition } from './keptEdition.js';
import type { Made } from './made.js';
import { expectToFit } from './memory.js';
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
  expectToFit(corpusDir, files, 'opened');
  const folder = folderOf(options.dataDir, corpusDir);
  const version = programVersion();
  const said = await readSynonyms(corpusDir);
  const before = await openBefore(folder, version, said.synonyms, note);
  const kept = before ? await keptOf(files, before.library, options.again ?? false) : new Map();
  if (before && isAsBefore(files, kept, before.library)) return openedEdition(before, said);
  const tell = (progress: Progress) => {
    options.signal?.throwIfAborted();
    options.onProgress?.({ ...progress, kept: kept.size / files.length });
  };
  const making: Making = { corpusDir, folder, version, said, files: files.length, tell };
  const others = files.filter(({ file }) => !kept.has(file));
  const read = readerOf({ ...options, small: await isSmall(others) });
  try {
    expectToFit(corpusDir, files, 'written');
    return await makeEdition(readAgain(files, kept, before?.library ?? null, read), making, before);
  } finally {
    before?.library.volume.close();
  }
}
