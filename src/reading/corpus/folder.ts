import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Problem } from '../../model.js';
import { isCompanion, isLeftOut } from './leftOut.js';
import { synonymsFile } from './synonyms.js';

/** A file of the corpus: where it lies, and its path inside the corpus folder, with `/`. */
export interface CorpusFile {
  readonly path: string;
  readonly file: string;
}

const byName = (one: Dirent, other: Dirent) => (one.name < other.name ? -1 : 1);

/** Where a symbolic link leads, if that is a file inside the folder; otherwise why it is not followed. */
async function followLink(root: string, path: string): Promise<string | null> {
  const inside = relative(root, await realpath(path));
  if (inside === '..' || inside.startsWith(`..${sep}`))
    return 'a link that leads out of the corpus folder is not followed';
  return (await stat(path)).isFile() ? null : 'a link to a folder is not followed';
}

/** A name that is not in UTF-8 has U+FFFD in it when it is read, and nothing is found under it. */
async function isNamedInUtf8({ name }: Dirent, path: string): Promise<boolean> {
  return !name.includes('\uFFFD') || (await stat(path).catch(() => null)) !== null;
}

async function* entries(root: string, folder: string, entry: Dirent): AsyncGenerator<CorpusFile | Problem> {
  const path = join(folder, entry.name);
  const file = relative(root, path).split(sep).join('/');
  if (entry.isDirectory()) yield* walk(root, path);
  else if (entry.isFile())
    yield (await isNamedInUtf8(entry, path))
      ? { path, file }
      : { file, reason: 'its name is not in UTF-8; rename it' };
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
  const names = new Set(found.map(({ name }) => name));
  for (const entry of found.sort(byName)) {
    const dropped = isLeftOut(entry.name) || (entry.isDirectory() && isCompanion(entry.name, names));
    const isNoArticle = dropped || (folder === root && entry.name === synonymsFile);
    if (!isNoArticle) yield* entries(root, folder, entry);
  }
}

/**
 * The files of a folder and of the folders in it, by name, always in the same order. Dot files, `README.md`,
 * what systems and browsers leave behind, and the folders of pictures and scripts beside saved pages are left
 * out, and so is the corpus's own file of synonyms; links that lead out of the folder are problems.
 */
export async function* filesIn(folder: string): AsyncGenerator<CorpusFile | Problem> {
  const root = await realpath(folder);
  yield* walk(root, root);
}
