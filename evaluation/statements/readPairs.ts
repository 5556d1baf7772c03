import path from 'node:path';
import { z } from 'zod';
import { type Version, versionOf } from '../../src/archive/sameStatement/version.js';
import { readRows } from '../readRows.js';

/** Two printings by one speaker, and whether they are one statement. */
export interface StatementPair {
  readonly id: string;
  readonly same: boolean;
  readonly words: readonly [string, string];
  readonly versions: readonly [Version, Version];
}

const printing = z.strictObject({
  outlet: z.string().min(1),
  published: z.iso.date().nullable(),
  words: z.string().min(1),
  around: z.string(),
});

const schema = z.strictObject({
  id: z.string().min(1),
  same: z.boolean(),
  speaker: z.string().min(1),
  a: printing,
  b: printing,
});

/** The pairs of one file of a folder. Throws a `PlainError` that names file and line of a bad one. */
export function readPairs(folder: string, file: string): StatementPair[] {
  return readRows(path.join(folder, file), schema).map(({ row: { id, same, speaker, a, b } }) => ({
    id,
    same,
    words: [a.words, b.words],
    versions: [versionIn(a, speaker), versionIn(b, speaker)],
  }));
}

const versionIn = ({ words, around, published }: z.infer<typeof printing>, speaker: string): Version =>
  versionOf(words, around, speaker, published);
