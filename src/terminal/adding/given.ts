import { realpath, stat } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { PlainError, type Problem } from '../../model.js';
import { problem } from '../../reading/corpus/articles.js';
import { type CorpusFile, filesIn } from '../../reading/corpus/folder.js';
import { isLeftOut } from '../../reading/corpus/leftOut.js';
import { synonymsFile } from '../../reading/corpus/synonyms.js';

/**
 * The files that somebody wants in a corpus, by the paths of files and folders: each with its name there, which is
 * that in its folder. What cannot be taken is a problem. `root` is the corpus folder's real path.
 */
export async function filesGiven(paths: readonly string[], root: string): Promise<(CorpusFile | Problem)[]> {
  const files: (CorpusFile | Problem)[] = [];
  for (const path of paths) {
    try {
      files.push(...(await filesAt(path, root)));
    } catch (error) {
      files.push(problem(path, error));
    }
  }
  return files;
}

async function filesAt(path: string, root: string): Promise<(CorpusFile | Problem)[]> {
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    throw new PlainError(unopened[error.code ?? ''] ?? `cannot be opened: ${error.code}`);
  });
  if (real === root) throw new PlainError('it is the corpus itself; what lies in it is read already');
  if (isInside(real, root)) throw new PlainError('it lies in the corpus already');
  if (isInside(root, real))
    throw new PlainError('the corpus lies in it; name what is to be added one by one');
  const found = await stat(real);
  if (found.isDirectory()) return filesOf(real, path);
  if (!found.isFile()) throw new PlainError('neither a file nor a folder');
  const file = basename(path);
  if (isLeftOut(file) || file === synonymsFile)
    throw new PlainError(
      'a name that is left out of a corpus, as corpus/README.md says; give it another one',
    );
  return [{ path: real, file }];
}

async function filesOf(folder: string, path: string): Promise<(CorpusFile | Problem)[]> {
  const files: (CorpusFile | Problem)[] = [];
  for await (const one of filesIn(folder))
    files.push('reason' in one ? { ...one, file: join(path, one.file) } : one);
  if (files.length === 0) throw new PlainError('a folder in which there is nothing to read');
  return files;
}

const unopened: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'may not be opened: its permissions forbid it',
};

/** Whether a path lies in a folder, at any depth. */
function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`);
}
