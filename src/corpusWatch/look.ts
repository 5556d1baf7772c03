import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Problem } from '../model.js';
import { type CorpusFile, filesIn } from '../reading/corpus/folder.js';
import { synonymsFile } from '../reading/corpus/synonyms.js';

/** What a look gives where there is no corpus. */
export const missing = 'missing';

/**
 * What lies in a corpus, a folder or a file, in few letters: the same as long as nothing that is read is added,
 * changed or removed. What the corpus leaves out has no part in it. Files are told by size and times, so that a look
 * opens none. Never rejects.
 */
export async function lookAt(corpus: string): Promise<string> {
  const hash = createHash('sha1');
  try {
    for await (const file of filesOf(corpus)) hash.update(`${file.file}\0${await stateOf(file)}\n`);
    return hash.digest('base64');
  } catch {
    return missing;
  }
}

async function* filesOf(corpus: string): AsyncGenerator<CorpusFile | Problem> {
  if ((await stat(corpus)).isFile()) return yield { path: corpus, file: basename(corpus) };
  yield { path: join(corpus, synonymsFile), file: synonymsFile };
  yield* filesIn(corpus);
}

async function stateOf(file: CorpusFile | Problem): Promise<string> {
  if ('reason' in file) return file.reason;
  const found = await stat(file.path).catch(() => null);
  return found === null ? missing : [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(' ');
}
