import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../model.js';

/** A file of the corpus: where it lies, and its path inside the corpus folder, with `/`. */
export interface CorpusFile {
  readonly path: string;
  readonly file: string;
}

const leftOut = (name: string) =>
  name.startsWith('.') || name === 'node_modules' || name.toLowerCase() === 'readme.md';
const byName = (one: Dirent, other: Dirent) => (one.name < other.name ? -1 : 1);

/** Where a symbolic link leads, if that is a file inside the folder; otherwise why it is not followed. */
async function followLink(root: string, path: string): Promise<string | null> {
  const inside = relative(root, await realpath(path));
  if (inside === '..' || inside.startsWith(`..${sep}`))
    return 'a link that leads out of the corpus folder is not followed';
  return (await stat(path)).isFile() ? null : 'a link to a folder is not followed';
}

async function* entries(root: string, folder: string, entry: Dirent): AsyncGenerator<CorpusFile | Problem> {
  const path = join(folder, entry.name);
  const file = relative(root, path).split(sep).join('/');
  if (entry.isDirectory()) yield* walk(root, path);
  else if (entry.isFile()) yield { path, file };
  else if (entry.isSymbolicLink()) {
    const reason = await followLink(root, path).catch(() => 'a link that leads nowhere');
    yield reason === null ? { path, file } : { file, reason };
  } else yield { file, reason: 'neither a file nor a folder' };
}

async function* walk(root: string, folder: string): AsyncGenerator<CorpusFile | Problem> {
  let found: Dirent[];
  try {
    found = await readdir(folder, { withFileTypes: true });
  } catch {
    yield { file: relative(root, folder).split(sep).join('/') || '.', reason: 'the folder cannot be opened' };
    return;
  }
  for (const entry of found.sort(byName)) if (!leftOut(entry.name)) yield* entries(root, folder, entry);
}

/**
 * The files of a folder and of the folders in it, by name, always in the same order. Dot files, `README.md`
 * and `node_modules` are left out; links that lead out of the folder are problems.
 */
export async function* filesIn(folder: string): AsyncGenerator<CorpusFile | Problem> {
  const root = await realpath(folder);
  yield* walk(root, root);
}
