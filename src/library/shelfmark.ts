import { createHash } from 'node:crypto';
import { basename, join, resolve } from 'node:path';

/** The folder in which a corpus is kept, of one data folder: named so that people know it again, and no other's. */
export function folderOf(dataDir: string, corpusDir: string): string {
  const path = resolve(corpusDir);
  const readable = basename(path)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 40);
  const own = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return join(resolve(dataDir), `${readable}-${own}`);
}
