import { realpath } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { watch } from 'chokidar';
import { isLeftOut } from '../reading/corpus/leftOut.js';

/** Who hears of a corpus. */
export interface Listener {
  /** Something may have changed in it; it may also be nothing that is read. */
  stirred(): void;
  /** The system tells no more of it: an error with the system's code. */
  failed(error: NodeJS.ErrnoException): void;
}

/**
 * Has the system tell when something stirs in a corpus, a folder with the folders in it or a file, until the signal.
 * Folders alone are watched, for they tell of their files too: systems give out few watches, and a corpus has many
 * files. The folder around it is watched as well, so that one that is moved away is known when it is back. Rejects
 * where there is no corpus.
 */
export async function listenTo(
  corpus: string,
  { stirred, failed }: Listener,
  signal: AbortSignal,
): Promise<void> {
  const root = await realpath(corpus);
  const around = dirname(root);
  const watcher = watch([around, root], {
    ignored: (path, stats) => stats?.isFile() === true || !isWatched(path, root, around),
    ignoreInitial: true,
    ignorePermissionErrors: true,
    followSymlinks: false,
  });
  signal.addEventListener('abort', () => void watcher.close());
  watcher
    .on('raw', (_event, path, details) => {
      if (!isBeside(path, details, root, around)) stirred();
    })
    .on('all', stirred)
    .on('ready', stirred)
    .on('error', (error) => failed(error as NodeJS.ErrnoException));
}

function isWatched(path: string, root: string, around: string): boolean {
  if (path === around || path === root) return true;
  return path.startsWith(root + sep) && !path.slice(root.length).split(sep).some(isLeftOut);
}

/** Whether the folder around a corpus tells of what else is in it. */
const isBeside = (path: string, details: unknown, root: string, around: string): boolean =>
  (details as { readonly watchedPath?: string }).watchedPath === around &&
  path !== null &&
  path !== basename(root);
