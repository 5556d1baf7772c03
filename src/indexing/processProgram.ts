/* What a reading process runs: portions come in as messages, and what is read of them goes out, one by one. */

import { setPriority } from 'node:os';
import type { Problem } from '../model.js';
import type { Portion } from '../reading/corpus/portions.js';
import { type Analysed, analysePortion } from './analysed.js';

/** What a reading process says: that it can begin, what it has read, and that a portion is done. */
export type Word = 'ready' | Analysed | Problem | 'done';

/** Bytes arrive as a plain array of them. */
function received({ lines, ...file }: Portion): Portion {
  if (!lines) return file;
  const buffer = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { ...file, lines: lines.map(({ number, bytes }) => ({ number, bytes: bytes && buffer(bytes) })) };
}

/** Resolves when it has been said: what comes next may be the end of this process. */
const say = (word: Word) => new Promise<void>((resolve) => process.send?.(word, () => resolve()));

/** Whoever asks something comes before what is read meanwhile; yet what is read is to end in time. */
const niceness = 5;
try {
  setPriority(niceness);
} catch {
  // Where that is not allowed it reads all the same.
}

// A terminal sends its signals to all processes; it is for the one that started this one to end it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.on('disconnect', () => process.exit());
process.on('message', async (portion: Portion) => {
  for await (const one of analysePortion(received(portion))) await say(one);
  await say('done');
});
await say('ready');
