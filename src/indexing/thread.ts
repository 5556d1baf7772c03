/* What a reading thread runs: pieces come in as messages, and what is read of them goes out, one by one. */

import { parentPort } from 'node:worker_threads';
import type { Problem } from '../model.js';
import type { Piece } from '../reading/corpus/pieces.js';
import { type Analysed, analysePiece } from './analysed.js';

/** What a reading thread says: that it can begin, what it has read, and that a piece is done. */
export type Word = 'ready' | Analysed | Problem | 'done';

/** Bytes arrive as a plain array of them. */
function received({ lines, ...file }: Piece): Piece {
  if (!lines) return file;
  const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...file, lines: lines.map(({ number, bytes }) => ({ number, bytes: bytes && buffer(bytes) })) };
}

const say = (word: Word): void => parentPort?.postMessage(word);

parentPort?.on('message', async (piece: Piece) => {
  for await (const one of analysePiece(received(piece))) say(one);
  say('done');
});
say('ready');
