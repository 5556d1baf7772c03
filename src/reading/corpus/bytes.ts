import { PlainError } from '../../model.js';
import { decode } from '../charset/decode.js';
import { inMegabytes, type ReadLimits, readLimits } from './limits.js';
import { openFile } from './open.js';
import { asUtf8, type ByteLine, byteLines } from './pieces.js';
import { isGzip, unpack, unpackPieces } from './unpack.js';

export { type ByteLine, isBlank } from './pieces.js';

/**
 * A file's bytes, unpacked where it is compressed by gzip; `null` where there are too many of them. Throws a
 * PlainError where the file cannot be opened, or what is compressed is broken.
 */
export async function readBytes(path: string, { whole }: ReadLimits = readLimits): Promise<Buffer | null> {
  const file = await openFile(path);
  try {
    if ((await file.stat()).size > whole) return null;
    const bytes = await file.readFile();
    return isGzip(bytes) ? unpack(bytes, whole) : bytes;
  } finally {
    await file.close();
  }
}

/**
 * Reads a file line by line, holding no more of it in memory than the longest line that is allowed. What gzip
 * has compressed is unpacked on the way, UTF-16 becomes UTF-8. Throws a PlainError where the file cannot be
 * opened, or what is compressed is broken or too large.
 */
export async function* readLines(path: string, limits: ReadLimits = readLimits): AsyncGenerator<ByteLine> {
  const file = await openFile(path);
  const { buffer } = await file.read(Buffer.alloc(3), 0, 3, 0);
  const pieces = file.createReadStream({ start: 0 });
  const unpacked = isGzip(buffer) ? unpackPieces(pieces, limits.unpacked) : pieces;
  yield* byteLines(asUtf8(unpacked as AsyncIterable<Buffer>), limits.whole);
}

/** The text of a line. Throws a PlainError where it is too long or no text. */
export function textOf({ bytes }: ByteLine, { whole }: ReadLimits = readLimits): string {
  if (!bytes) throw new PlainError(`larger than ${inMegabytes(whole)}`);
  return decode(bytes);
}
