import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { CorpusFile } from '../reading/corpus/folder.js';

/** A file that was changed so shortly before may be changed again without its times telling, in milliseconds. */
const clockTick = 2_000;

/** The size and the times of a file; empty where they cannot tell whether it is changed afterwards. */
export function stampOf({ path }: CorpusFile): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found || Date.now() - Math.max(found.mtimeMs, found.ctimeMs) < clockTick) return '';
  return [found.size, found.mtimeMs, found.ctimeMs].join(' ');
}

/** A hash of a file's bytes; `null` where they cannot be read. */
export async function hashOf({ path }: CorpusFile): Promise<string | null> {
  const hash = createHash('sha1');
  try {
    if (!(await stat(path)).isFile()) return null;
    for await (const piece of createReadStream(path)) hash.update(piece);
    return hash.digest('base64');
  } catch {
    return null;
  }
}

/** The same of a line. */
export const hashOfLine = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('base64');
