import { pipeline, type Readable } from 'node:stream';
import { createGunzip, gunzipSync } from 'node:zlib';
import { PlainError } from '../../model.js';
import { inMegabytes } from './limits.js';

/** Whether bytes are compressed by gzip. */
export const isGzip = (bytes: Uint8Array) => bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;

const codeOf = (error: unknown) => (error instanceof Error && 'code' in error ? error.code : null);

/** What is wrong with a compressed file, in plain words. */
function complaint(error: unknown): PlainError {
  if (error instanceof PlainError) return error;
  if (codeOf(error) === 'Z_BUF_ERROR') return new PlainError('a compressed file that ends in the middle');
  return new PlainError('a compressed file that is broken');
}

/** Unpacks gzip; `null` where that gives more bytes than this. Throws a PlainError where it is broken. */
export function unpack(bytes: Uint8Array, most: number): Buffer | null {
  try {
    return gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return null;
    throw complaint(error);
  }
}

/**
 * Unpacks gzip piece by piece, to so many bytes at most. Throws a PlainError where there are
 * more, or it is broken.
 */
export async function* unpackPieces(pieces: Readable, most: number): AsyncGenerator<Buffer> {
  const unpacked = createGunzip();
  let size = 0;
  pipeline(pieces, unpacked, () => {});
  try {
    for await (const piece of unpacked as AsyncIterable<Buffer>) {
      size += piece.length;
      if (size > most)
        throw new PlainError(`compressed, and larger than ${inMegabytes(most)} when it is unpacked`);
      yield piece;
    }
  } catch (error) {
    throw complaint(error);
  }
}
