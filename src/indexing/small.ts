import { stat } from 'node:fs/promises';
import type { Problem } from '../model.js';
import type { CorpusFile } from '../reading/corpus/folder.js';

/** So many files, of so many bytes together, are read sooner than a process is started. */
const fewFiles = 20;
const fewBytes = 256 * 1024;
/** Other formats may be packed, and hold far more than their size: what takes long is read in processes. */
const unpacked = /\.(?:md|markdown|txt|html?|jsonl?)$/i;

/** Whether files are so few and small that nothing in them takes long. */
export async function isSmall(files: readonly (CorpusFile | Problem)[]): Promise<boolean> {
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
