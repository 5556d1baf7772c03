import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { headerOf, inOrder, magic } from './indexFile.js';
import type { Postings } from './postings.js';

/** So much is written at once, in bytes. */
const piece = 16 << 20;

/** Writes postings of named fields to a file, piece by piece. */
export async function savePostings(
  postings: Postings,
  names: readonly string[],
  file: string,
): Promise<void> {
  const lengths = Uint32Array.from(postings.terms, (term) => Buffer.byteLength(term));
  const letters = Buffer.alloc(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const term of postings.terms) at += letters.write(term, at);
  const header = Buffer.from(JSON.stringify(headerOf(postings, names, letters.length)));
  const handle = await open(file, 'w');
  try {
    const rows = inOrder({
      lengths,
      letters,
      frequencies: postings.frequencies,
      fields: postings.fields,
    });
    const sum = await writeAll(handle, [magic, numberIn4(header.length), header, ...rows]);
    await handle.writeFile(numberIn4(sum));
  } finally {
    await handle.close();
  }
}

/** Writes rows behind each other; their CRC-32. */
async function writeAll(handle: FileHandle, rows: readonly NodeJS.ArrayBufferView[]): Promise<number> {
  let sum = 0;
  for (const { buffer, byteOffset, byteLength } of rows) {
    for (let start = 0; start < byteLength; start += piece) {
      const bytes = new Uint8Array(buffer, byteOffset + start, Math.min(piece, byteLength - start));
      sum = crc32(bytes, sum);
      await handle.writeFile(bytes);
    }
  }
  return sum;
}

function numberIn4(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
