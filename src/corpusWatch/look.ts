import { createHash } from 'node:crypto';
import { type Stats, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Problem } from '../model.js';
import { type CorpusFile, filesIn } from '../reading/corpus/folder.js';
import { synonymsFile } from '../reading/corpus/synonyms.js';

/** What a look gives where there is no corpus. */
export const missing = 'missing';

/** After so many files others get their turn. Asking for each of them without waiting takes an eighth of the time. */
const turn = 20;

/**
 * What lies in a corpus, a folder or a file, in few letters: the same as long as nothing that is read is added,
 * changed or removed. What the corpus leaves out has no part in it. Files are told by size and times, so that a look
 * opens none. Never rejects.
 */
export async function lookAt(corpus: string): Promise<string> {
  const hash = createHash('sha1');
  let files = 0;
  try {
    for await (const file of filesOf(corpus)) {
      if (files++ % turn === 0) await setImmediate();
      hash.update(`${file.file}\0${stateOf(file)}\n`);
    }
    return hash.digest('base64');
  } catch {
    return missing;
  }
}

async function* filesOf(corpus: string): AsyncGenerator<CorpusFile | Problem> {
  if (statSync(corpus).isFile()) return yield { path: corpus, file: basename(corpus) };
  yield { path: join(corpus, synonymsFile), file: synonymsFile };
  yield* filesIn(corpus);
}

function stateOf(file: CorpusFile | Problem): string {
  if ('reason' in file) return file.reason;
  const found = statsOf(file);
  return found ? [found.size, found.mtimeMs, found.ctimeMs, found.ino].join(' ') : missing;
}

function statsOf({ path }: CorpusFile): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // It lies in a folder that may not be entered.
    return undefined;
  }
}
