/* What the thread of an edition runs: it opens one, and then answers what is asked of its archive. */

import { parentPort, workerData } from 'node:worker_threads';
import type { Archive } from '../archive/port.js';
import { type Progress, sparingly } from '../progress.js';
import {
  type Asked,
  type FromThread,
  failureOf,
  type Order,
  type Question,
  type Replied,
  type ToThread,
} from './messages.js';
import type { OpenEdition } from './open.js';
import { openHere } from './openHere.js';

/** Milliseconds between two words on how far it has come: what is told goes through the thread that is to stay free. */
const tellEvery = 50;

const say = (word: FromThread) => parentPort?.postMessage(word);
const ending = new AbortController();
let edition: OpenEdition | undefined;

parentPort?.on('message', async (word: ToThread) => {
  if (word === 'end') return end();
  if (edition) say(await replyTo(word, edition.archive));
});

try {
  const order: Order = workerData;
  const onProgress = sparingly(tellEvery, (progress: Progress) => say({ progress }));
  edition = await openHere({ ...order, onProgress, signal: ending.signal });
  say({ told: edition.told, questions: questionsOf(edition.archive) });
} catch (error) {
  say({ failedToOpen: failureOf(error) });
  process.exit();
}

async function replyTo({ id, question, given }: Asked, archive: Archive): Promise<Replied> {
  try {
    const ask = archive[question] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, answer: await ask(...given) };
  } catch (error) {
    return { id, failure: failureOf(error) };
  }
}

function questionsOf(archive: Archive): Question[] {
  const { holdings: _atOnce, ...questions } = archive;
  return Object.keys(questions) as Question[];
}

/** Ends the processes that read, and then this thread. */
async function end(): Promise<void> {
  ending.abort();
  await edition?.close();
  process.exit();
}
