import { Worker } from 'node:worker_threads';

/** An SVG document for the rasterising thread. */
export interface ToRaster {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Pixels a unit of the document. */
  readonly zoom: number;
}

export type Rastered = { readonly png: Uint8Array } | { readonly failure: string };

interface Job {
  readonly document: ToRaster;
  readonly resolve: (png: Uint8Array | null) => void;
  readonly reject: (error: Error) => void;
}

/** Whoever would have to wait for more has no picture: they take a tenth to a third of a second each. */
const mostWaiting = 8;

/** What is to be drawn yet, and the thread with what it draws; a new one is started after one that has failed. */
const waiting: Job[] = [];
let thread: { readonly worker: Worker; job: Job | undefined } | undefined;

/**
 * The PNG of an SVG document, drawn in a thread of its own: neither the drawing nor a fault in it stops what else
 * goes on. `null` where eight others wait already, or where it is given up by `signal` before its turn has come.
 * Rejects where it cannot be drawn.
 */
export function rasterise(document: ToRaster, signal?: AbortSignal): Promise<Uint8Array | null> {
  if (waiting.length >= mostWaiting || signal?.aborted) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const job = { document, resolve, reject };
    waiting.push(job);
    signal?.addEventListener('abort', () => giveUp(job), { once: true });
    drawNext();
  });
}

/** One that is being drawn already is drawn to its end. */
function giveUp(job: Job): void {
  const place = waiting.indexOf(job);
  if (place < 0) return;
  waiting.splice(place, 1);
  job.resolve(null);
}

function drawNext(): void {
  if (thread?.job) return;
  const job = waiting.shift();
  if (!job) {
    // A thread without work keeps no process from ending.
    thread?.worker.unref();
    return;
  }
  thread ??= { worker: startWorker(), job };
  thread.job = job;
  thread.worker.ref();
  thread.worker.postMessage(job.document);
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./rasterisingThread.js', import.meta.url));
  const fail = (reason: string) => new Error(`The picture could not be drawn: ${reason}`);
  const end = (reason: string) => {
    if (thread?.worker !== worker) return;
    const { job } = thread;
    thread = undefined;
    job?.reject(fail(reason));
    drawNext();
  };
  worker.on('message', (rastered: Rastered) => {
    if (!thread?.job) return;
    const { job } = thread;
    thread.job = undefined;
    if ('png' in rastered) job.resolve(rastered.png);
    else job.reject(fail(rastered.failure));
    drawNext();
  });
  worker.on('error', (error) => end(error.message));
  worker.on('exit', () => end('its thread has ended'));
  return worker;
}
