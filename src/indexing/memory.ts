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

/**
 * What an archive takes of the heap, in bytes: beside what it takes for text, and for a byte of text. One that is
 * written to disk was built of 5.4 MB with a limit of 155 MB and not of 134 MB, of 21.5 MB with one of 260 MB; from
 * disk the smaller one was opened with 113 MB and not with 103 MB, and has 59 MB in use, for which the build has 69,
 * and 150 of 21.5 MB. A third is added.
 */
const costs = {
  held: { base: 150e6, forByte: 20 },
  written: { base: 160e6, forByte: 9 },
  opened: { base: 110e6, forByte: 8 },
} as const;

/** How an archive comes about: read and held in memory, read and written to disk, or opened from there. */
export type Making = keyof typeof costs;

/** About how much memory the archive of a corpus takes, in bytes. */
export function memoryFor(
  files: readonly { readonly name: string; readonly bytes: number }[],
  making: Making,
): number {
  const text = files.reduce((sum, { name, bytes }) => sum + bytes * shareOf(name), 0);
  const { base, forByte } = costs[making];
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
  making: Making,
  limit = getHeapStatistics().heap_size_limit,
): void {
  const sizes = files.flatMap((file) => ('reason' in file ? [] : [{ name: file.file, bytes: sizeOf(file) }]));
  const needed = memoryFor(sizes, making);
  if (needed <= limit) return;
  const size = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const setting = `NODE_OPTIONS=--max-old-space-size=${Math.ceil(needed / 1e6)}`;
  throw new PlainError(
    `The corpus ${corpus} is too large for this memory: its ${megabytes(size)} need about ${megabytes(needed)}, ` +
      `and ${megabytes(limit)} are allowed. Set ${setting}, where the machine has as much, or leave articles out.`,
  );
}

function sizeOf({ path }: CorpusFile): number {
  try {
    return statSync(path).size;
  } catch {
    // It is gone, or lies in a folder that may not be entered.
    return 0;
  }
}
