import { setImmediate } from 'node:timers/promises';
import type { CataloguedFile, FileState } from '../library/catalogue.js';
import type { Library } from '../library/library.js';
import type { Problem } from '../model.js';
import type { CorpusFile } from '../reading/corpus/folder.js';
import { bytesOf, stampOf } from './fileStates.js';

/** A file that holds what it held before, as it was read then, and its state now. */
export interface Kept {
  readonly state: FileState;
  readonly before: CataloguedFile;
}

/** After so many files others get their turn. */
const turn = 200;

/**
 * The files that hold what they held when a library was made, by their names; without those that took too long or
 * too much memory then, where they are to be tried `again`.
 */
export async function keptOf(
  files: readonly (CorpusFile | Problem)[],
  library: Pick<Library, 'files'>,
  again: boolean,
): Promise<Map<string, Kept>> {
  const byFile = new Map(library.files.map((one) => [one.state.file, one]));
  const kept = new Map<string, Kept>();
  for (const [i, file] of files.entries()) {
    if (i % turn === 0) await setImmediate();
    const before = byFile.get(file.file);
    if (!before || (again && isPassing(before))) continue;
    const state = 'reason' in file ? sameListing(file, before) : await sameState(file, before.state);
    if (state) kept.set(file.file, { state, before });
  }
  return kept;
}

/** Whether nothing about the files is changed, and none of a library's is missing. */
export const isAsBefore = (
  files: readonly (CorpusFile | Problem)[],
  kept: ReadonlyMap<string, Kept>,
  library: Pick<Library, 'files'>,
): boolean =>
  files.length === library.files.length &&
  library.files.every(({ state }, place) => files[place]?.file === state.file && kept.has(state.file));

/** What an article takes on a busy machine it may not take another time. */
const passing = /^(?:took longer than|needs too much memory)/;

const isPassing = ({ read }: CataloguedFile): boolean =>
  read.some((one) => 'reason' in one && passing.test(one.reason));

/** The state of what is no file to be read and is told by the listing, where that tells the same as before. */
const sameListing = ({ reason }: Problem, { state, read: [before] }: CataloguedFile): FileState | null =>
  before && 'reason' in before && before.reason === reason && state.hash === null ? state : null;

/** The state of a file that holds what it held, or cannot be read for the reason for which it could not; else `null`. */
async function sameState(file: CorpusFile, before: FileState): Promise<FileState | null> {
  const stamp = stampOf(file);
  if (stamp !== '' && stamp === before.stamp && before.hash !== null) return before;
  const { hash, refusal } = await bytesOf(file);
  const same = hash === before.hash && refusal === before.refusal;
  return same && (hash !== null || refusal !== undefined) ? { ...before, stamp } : null;
}
