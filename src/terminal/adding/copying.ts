import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { access, link, lstat, mkdir, rename, rm, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { PlainError } from '../../model.js';
import type { CorpusFile } from '../../reading/corpus/folder.js';
import { openFile } from '../../reading/corpus/open.js';

/**
 * Copies a file into a corpus folder under its name there, byte for byte: to a hidden name beside it, which is then
 * renamed, so that nobody reads half of it. Never over a file, and never through a link. `stamp` is what `stampOf`
 * gave before it was read. Rejects with a PlainError, and leaves nothing behind, where that cannot be done.
 */
export async function copyInto(root: string, { path, file }: CorpusFile, stamp: string): Promise<void> {
  const parts = file.split('/');
  const name = parts.pop() ?? file;
  try {
    const folder = await folderFor(root, parts);
    const beside = join(folder, `.${randomUUID()}.adding`);
    try {
      await copyBytes(path, beside);
      if ((await stampOf(path)) !== stamp) throw new PlainError('changed while it was read; add it again');
      await putInPlace(beside, join(folder, name));
    } finally {
      await rm(beside, { force: true });
    }
  } catch (error) {
    throw error instanceof PlainError ? error : complaint(error);
  }
}

/** The size and the time of a file's last change; empty where it is not there. */
export async function stampOf(path: string): Promise<string> {
  const found = await stat(path).catch(() => null);
  return found === null ? '' : `${found.size} ${found.mtimeMs}`;
}

/** Makes the folders that are not there, one in the other; what stands in the way may be a link that leads out. */
async function folderFor(root: string, parts: readonly string[]): Promise<string> {
  let folder = root;
  for (const part of parts) {
    folder = join(folder, part);
    await mkdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (!(await lstat(folder)).isDirectory()) throw new PlainError(`${part} is no folder in the corpus`);
  }
  return folder;
}

/** With the permissions that a new file has, for the bot may be another user's. */
async function copyBytes(from: string, to: string): Promise<void> {
  const source = await openFile(from);
  await pipeline(source.createReadStream(), createWriteStream(to, { flags: 'wx' }));
}

/** A link is never made over a file, as a rename is; not every system has them. */
async function putInPlace(beside: string, target: string): Promise<void> {
  try {
    await link(beside, target);
    await unlink(beside);
  } catch (error) {
    if (await isThere(target)) throw new PlainError('a file of its name has just come there; add it again');
    if (!(error instanceof Error && 'code' in error && noLinks.has(String(error.code)))) throw error;
    await rename(beside, target);
  }
}

const noLinks: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function complaint(error: unknown): PlainError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  return new PlainError(`could not be copied: ${reasons[code] ?? code}`);
}

const reasons: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  EROFS: 'the corpus may only be read',
  EACCES: 'the corpus may not be written into',
  EPERM: 'the corpus may not be written into',
  ENOENT: 'it is there no longer',
  ENAMETOOLONG: 'its name is too long',
};
