import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { PlainError } from '../../model.js';

/** The largest file, and the longest line of a JSONL file, that is read: in megabytes, and in bytes. */
const megabytes = 20;
const mostBytes = megabytes * 1024 * 1024;
const tooLarge = `larger than ${megabytes} MB`;

/** UTF-8 without its byte order mark. Throws a PlainError where the bytes are no text in UTF-8. */
function decode(bytes: Uint8Array): string {
  if (bytes.includes(0)) throw new PlainError('not a text file');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new PlainError('not text in UTF-8; save it as UTF-8');
  }
}

/** Reads a whole file. Throws a PlainError where it is too large or no text in UTF-8. */
export async function readText(path: string): Promise<string> {
  if ((await stat(path)).size > mostBytes) throw new PlainError(tooLarge);
  return decode(await readFile(path));
}

/** One line of a file: its number from 1, and its bytes, or `null` where it is too long. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const lineFeed = 10;

/** Reads a file line by line, holding no more of it in memory than the longest line that is allowed. */
export async function* readLines(path: string): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const take = (piece: Buffer) => {
    size += piece.length;
    if (size <= mostBytes) held.push(piece);
    else held = [];
  };
  const line = (): ByteLine => ({ number, bytes: size > mostBytes ? null : Buffer.concat(held) });
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      take(chunk.subarray(start, end));
      yield line();
      number++;
      held = [];
      size = 0;
      start = end + 1;
    }
    take(chunk.subarray(start));
  }
  if (size > 0) yield line();
}

/** The text of a line. Throws a PlainError where it is too long or no text in UTF-8. */
export function textOf({ bytes }: ByteLine): string {
  if (!bytes) throw new PlainError(tooLarge);
  return decode(bytes);
}
