import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from '../../src/model.js';
import { articlesIn, type Entry } from '../../src/reading/corpus/articles.js';
import type { ReadLimits } from '../../src/reading/corpus/limits.js';

/** What a file gives, in order. */
export interface Found {
  readonly entries: readonly Entry[];
  readonly problems: readonly Problem[];
}

/** Saves a file in a folder and reads it. */
export async function readSaved(
  folder: string,
  file: string,
  bytes: Uint8Array | string,
  limits?: ReadLimits,
): Promise<Found> {
  const saved = path.join(folder, file);
  mkdirSync(path.dirname(saved), { recursive: true });
  writeFileSync(saved, bytes);
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for await (const found of articlesIn({ path: saved, file }, limits)) {
    if ('reason' in found) problems.push(found);
    else entries.push(found);
  }
  return { entries, problems };
}

/** The blocks of each article's body, as printed. */
export const printedBlocks = ({ entries }: Found): string[][] =>
  entries.map(({ article }) => article.body.map(({ start, end }) => article.text.slice(start, end)));
