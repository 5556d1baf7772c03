import { constants } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { PlainError } from '../../model.js';

/** Why a file could not be opened, by the system's code. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no longer there',
  EACCES: 'may not be opened: its permissions forbid it',
  EPERM: 'may not be opened: its permissions forbid it',
};

function complaint(error: unknown): PlainError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new PlainError(reasons[code] ?? `could not be opened: ${code}`);
}

/**
 * Opens a regular file. What is none is not opened, since a pipe or a device may have no end; one that takes
 * the file's place in between keeps nobody waiting. Throws a PlainError where it cannot be opened.
 */
export async function openFile(path: string): Promise<FileHandle> {
  try {
    if (!(await stat(path)).isFile()) throw new PlainError('neither a file nor a folder');
    return await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (error) {
    throw error instanceof PlainError ? error : complaint(error);
  }
}
