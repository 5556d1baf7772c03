/* What a reading thread runs: portions come in as messages, and what is read of them goes out, one by one. */

import { parentPort } from 'node:worker_threads';
import type { Problem } from '../model.js';
import type { Portion } from '../reading/corpus/portions.js';
import { type Analysed, analysePortion } from './analysed.js';

/** What a reading thread says: that it can begin, what it has read, and that a portion is done. */
export type Word = 'ready' | Analysed | Problem | 'done';

/** Bytes arrive as a plain array of them. */
function received({ lines, ...file }: Portion): Portion {
  if (!lines) return file;
  const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...file, lines: lines.map(({ number, bytes }) => ({ number, bytes: bytes && buffer(bytes) })) };
}

const say = (word: Word): void => parentPort?.postMessage(word);

parentPort?.on('message', async (portion: Portion) => {
  for await (const one of analysePortion(received(portion))) say(one);
  say('done');
});
say('ready');
