import { open } from 'node:fs/promises';
import { createInterface, type Interface } from 'node:readline';
import { PlainError } from '../model.js';

/** The lines of a stream, without their line breaks. They flow at once: what waits before it reads loses some. */
export const linesOf = (input: NodeJS.ReadableStream): Interface => createInterface({ input });

/** Opens a file to read. Rejects with a PlainError that names the file where it cannot be read. */
export async function openFile(path: string): Promise<NodeJS.ReadableStream> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    throw new PlainError(`${path} cannot be read: ${reasons[error.code ?? ''] ?? error.message}.`);
  });
  if ((await file.stat()).isDirectory()) {
    await file.close();
    throw new PlainError(`${path} cannot be read: it is a folder.`);
  }
  return file.createReadStream();
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'you may not read it',
};
