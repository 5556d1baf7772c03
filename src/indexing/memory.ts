import { statSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { PlainError, type Problem } from '../model.js';
import type { CorpusFile } from '../reading/corpus/folder.js';

/** About how much text is in a file, as a share of its size, by its ending; the first that fits counts. */
const shares: readonly (readonly [ending: RegExp, share: number])[] = [
  [/\.gz$/i, 3],
  [/\.(?:html?|mhtml?|mht)$/i, 0.1],
  [/\.pdf$/i, 0.05],
  [/./, 1],
];

/** What an archive takes in memory beside what it takes for text, in bytes. */
const base = 150e6;
/** What it takes for a byte of text. */
const forByte = 20;

/** About how much memory the archive of a corpus takes, in bytes. */
export function memoryFor(files: readonly { readonly name: string; readonly bytes: number }[]): number {
  const text = files.reduce((sum, { name, bytes }) => sum + bytes * shareOf(name), 0);
  return base + forByte * text;
}

const shareOf = (name: string): number => shares.find(([ending]) => ending.test(name))?.[1] ?? 1;

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1e6).toLocaleString('en')} MB`;

/**
 * Throws a PlainError where the archive of a corpus would take more memory than this thread may have, before it is
 * read: what runs out of memory ends the process.
 */
export function expectToFit(
  corpus: string,
  files: readonly (CorpusFile | Problem)[],
  limit = getHeapStatistics().heap_size_limit,
): void {
  const sizes = files.flatMap((file) => ('reason' in file ? [] : [{ name: file.file, bytes: sizeOf(file) }]));
  const needed = memoryFor(sizes);
  if (needed <= limit) return;
  const size = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const setting = `NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed / 1e6)}`;
  throw new PlainError(
    `The corpus ${corpus} is too large for this memory: its ${megabytes(size)} need about ${megabytes(needed)}, ` +
      `and ${megabytes(limit)} are allowed. Set ${setting}, where the machine has as much, or leave articles out.`,
  );
}

const sizeOf = ({ path }: CorpusFile): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;
