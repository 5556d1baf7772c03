import { inflateSync, constants as zlib } from 'node:zlib';
import { PlainError } from '../../model.js';

const megabyte = 1024 * 1024;

/** What one stream of a PDF may unpack to; a picture of a page, the largest there is, takes half as much. */
const mostOfOne = 100 * megabyte;
/** What all streams may, together; each counts for as much at least as it costs to look at it. */
const mostOfAll = 1000 * megabyte;
const leastOfOne = 10_000;
/** How often what is unpacked is unpacked again, as filters may be named twice. */
const deepest = 3;

const keyword = Buffer.from('stream');
const lineFeed = 10;
const carriageReturn = 13;

/** Where the bytes of each stream begin: behind the word and a line break. */
function* streamStarts(bytes: Buffer): Generator<number> {
  for (let at = bytes.indexOf(keyword); at >= 0; at = bytes.indexOf(keyword, at + keyword.length)) {
    let start = at + keyword.length;
    if (bytes[start] === carriageReturn) start++;
    if (bytes[start] === lineFeed) start++;
    if (start > at + keyword.length) yield start;
  }
}

/** The header of zlib's format. */
const isDeflated = (bytes: Buffer) =>
  bytes.length > 2 && (bytes.readUInt8(0) & 15) === 8 && bytes.readUInt16BE(0) % 31 === 0;

const tooMuch = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';

/** How many bytes a stream unpacks to, in all its layers; more than any limit where it is more than one allows. */
function unpackedSize(bytes: Buffer, depth = 0): number {
  if (!isDeflated(bytes) || depth === deepest) return 0;
  try {
    const unpacked = inflateSync(bytes, { maxOutputLength: mostOfOne, finishFlush: zlib.Z_SYNC_FLUSH });
    return unpacked.length + unpackedSize(unpacked, depth + 1);
  } catch (error) {
    return tooMuch(error) ? Number.POSITIVE_INFINITY : 0;
  }
}

/**
 * Refuses a PDF whose streams unpack to far more than the file's size, since the library would hold all of it in
 * memory. Throws a PlainError.
 */
export function refuseBombs(bytes: Buffer): void {
  let all = 0;
  for (const start of streamStarts(bytes)) {
    all += Math.max(unpackedSize(bytes.subarray(start)), leastOfOne);
    if (all > mostOfAll) throw new PlainError('a PDF that unpacks to more than can be read; save it as text');
  }
}
