import { type FileHandle, open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { emptyRows, inOrder, magic, parseHeader, rowBytesOf, UnreadableIndex } from './indexFile.js';
import type { Postings } from './postings.js';

/** So much is read at once, in bytes. */
const piece = 16 << 20;
/** No header is longer, in bytes. */
const longestHeader = 1 << 16;

/**
 * Postings of named fields as they were saved.
 *
 * @throws {UnreadableIndex} where a file is not one of them, whole and undamaged.
 */
export async function openPostings(file: string, names: readonly string[]): Promise<Postings> {
  try {
    const handle = await open(file, 'r');
    try {
      return await readPostings(handle, names);
    } finally {
      await handle.close();
    }
  } catch (error) {
    if (error instanceof UnreadableIndex) throw error;
    throw new UnreadableIndex(`The index cannot be read: ${file}`, { cause: error });
  }
}

async function readPostings(handle: FileHandle, names: readonly string[]): Promise<Postings> {
  const reader = new Reader(handle);
  const begin = await reader.fill(Buffer.alloc(magic.length + 4));
  const length = begin.readUInt32LE(magic.length);
  if (!begin.subarray(0, magic.length).equals(magic) || length > longestHeader)
    throw new UnreadableIndex('This is no index.');
  const header = parseHeader((await reader.fill(Buffer.alloc(length))).toString(), names);
  const { size } = await handle.stat();
  if (size !== begin.length + length + rowBytesOf(header) + 4)
    throw new UnreadableIndex('The index is not whole.');
  const rows = emptyRows(header);
  for (const row of inOrder(rows)) await reader.fill(row);
  const { sum } = reader;
  if ((await reader.fill(Buffer.alloc(4))).readUInt32LE() !== sum)
    throw new UnreadableIndex('The index is damaged.');
  const { frequencies, fields, letters, lengths } = rows;
  return { size: header.size, terms: termsIn(letters, lengths), frequencies, fields };
}

function termsIn(letters: Buffer, lengths: Uint32Array): string[] {
  const terms: string[] = [];
  let at = 0;
  for (const length of lengths) {
    terms.push(letters.toString('utf8', at, at + length));
    at += length;
  }
  return terms;
}

/** Reads a file from its beginning, and sums up what it has read. */
class Reader {
  /** The CRC-32 of all that was read. */
  sum = 0;

  constructor(private readonly handle: FileHandle) {}

  /** Fills a row with the next bytes. */
  async fill<Row extends NodeJS.ArrayBufferView>(row: Row): Promise<Row> {
    const { buffer, byteOffset, byteLength } = row;
    for (let start = 0; start < byteLength; ) {
      const bytes = new Uint8Array(buffer, byteOffset + start, Math.min(piece, byteLength - start));
      const { bytesRead } = await this.handle.read(bytes, 0, bytes.length, null);
      if (bytesRead === 0) throw new UnreadableIndex('The index is cut off.');
      this.sum = crc32(bytes.subarray(0, bytesRead), this.sum);
      start += bytesRead;
    }
    return row;
  }
}
