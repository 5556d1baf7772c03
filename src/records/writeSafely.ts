import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes a file so that after any crash there is all of it or all of what was there before: first beside it, to the
 * disk, and then in its place. What a crash leaves beside it the next writing replaces: only one process may write, and
 * one writing of a file after the other. Rejects where the file system refuses, and has then changed nothing.
 */
export async function writeSafely(folder: string, name: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const beside = join(folder, `${name}.new`);
  try {
    await writeToDisk(beside, text);
    await rename(beside, join(folder, name));
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  await syncFolder(folder);
}

async function writeToDisk(path: string, text: string): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Has the new name reach the disk, too. Some systems do not open folders, and keep names by themselves. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    await opened.sync().finally(() => opened.close());
  } catch {
    // The file is written and has its name; at worst a power failure brings back the one before.
  }
}
