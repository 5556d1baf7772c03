import { createHash } from 'node:crypto';
import { createReadStream, type Stats, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { FileState } from '../library/catalogue.js';
import type { CorpusFile } from '../reading/corpus/folder.js';

/** A file that was changed so shortly before may be changed again without its times telling, in milliseconds. */
const clockTick = 2_000;

/** The size and the times of a file; empty where they cannot tell whether it is changed afterwards. */
export function stampOf({ path }: CorpusFile): string {
  const found = statsOf(path);
  if (!found || Date.now() - Math.max(found.mtimeMs, found.ctimeMs) < clockTick) return '';
  return [found.size, found.mtimeMs, found.ctimeMs].join(' ');
}

function statsOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    // It lies in a folder that may not be entered.
    return undefined;
  }
}

/** A hash of a file's bytes, or why they cannot be read. */
export async function bytesOf({ path }: CorpusFile): Promise<Pick<FileState, 'hash' | 'refusal'>> {
  const hash = createHash('sha1');
  try {
    if (!(await stat(path)).isFile()) return { hash: null, refusal: 'no file' };
    for await (const piece of createReadStream(path)) hash.update(piece);
    return { hash: hash.digest('base64') };
  } catch (error) {
    return { hash: null, refusal: codeOf(error) };
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

/** The same of a line. */
export const hashOfLine = (bytes: Buffer): string => createHash('sha1').update(bytes).digest('base64');
