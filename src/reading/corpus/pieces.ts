import { TextDecoder } from 'node:util';
import { wideEncoding } from '../charset/utf16.js';

/** One line of a file: its number from 1, and its bytes, or `null` where it is too long. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const byteOrderMark = /^\xef\xbb\xbf/;

/** Whether a line has nothing but white space in it. */
export const isBlank = ({ bytes }: ByteLine): boolean =>
  bytes?.toString('latin1').replace(byteOrderMark, '').trim() === '';

/** Pieces of UTF-16 as pieces of UTF-8, so that their lines end as all others do; others as they are. */
export async function* asUtf8(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let decoder: TextDecoder | null | undefined;
  for await (const piece of pieces) {
    if (decoder === undefined) {
      const wide = wideEncoding(piece);
      decoder = wide?.startsWith('utf-16') ? new TextDecoder(wide) : null;
    }
    yield decoder ? Buffer.from(decoder.decode(piece, { stream: true })) : piece;
  }
}

const lineFeed = 10;

/** The lines of pieces of bytes, holding no more in memory than the longest line that is allowed. */
export async function* byteLines(pieces: AsyncIterable<Buffer>, longest: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let held: Buffer[] = [];
  let size = 0;
  const take = (piece: Buffer) => {
    size += piece.length;
    if (size <= longest) held.push(piece);
    else held = [];
  };
  const line = (): ByteLine => ({ number, bytes: size > longest ? null : Buffer.concat(held) });
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end >= 0; end = piece.indexOf(lineFeed, start)) {
      take(piece.subarray(start, end));
      yield line();
      number++;
      held = [];
      size = 0;
      start = end + 1;
    }
    take(piece.subarray(start));
  }
  if (size > 0) yield line();
}
