import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { PlainError, type Problem } from '../model.js';
import { type CorpusFile, filesIn } from './corpus/folder.js';
import { isLineFile } from './corpus/formats.js';
import { type Portion, portionsOf } from './corpus/portions.js';

/**
 * The files of a corpus, always in the same order: those of a folder and of the folders in it, or one JSONL
 * file; what is no file to be read is a problem. Rejects with a PlainError where the corpus is missing.
 */
export async function listCorpus(path: string): Promise<(CorpusFile | Problem)[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EACCES') throw new PlainError(`You may not open the corpus ${path}.`);
    throw new PlainError(`There is no corpus at ${path}: create the folder and put articles into it.`);
  });
  if (found.isFile() && isLineFile(path)) return [{ path, file: basename(path) }];
  if (!found.isDirectory()) throw new PlainError(`The corpus ${path} is neither a folder nor a .jsonl file.`);
  const files: (CorpusFile | Problem)[] = [];
  for await (const file of filesIn(path)) files.push(file);
  return files;
}

/** The portions of listed files, one after the other. */
export async function* portionsOfAll(
  files: readonly (CorpusFile | Problem)[],
): AsyncGenerator<Portion | Problem> {
  for (const file of files) {
    if ('reason' in file) yield file;
    else yield* portionsOf(file);
  }
}
