import { Worker } from 'node:worker_threads';

/** An SVG document for the rasterising thread. */
export interface ToRaster {
  readonly id: number;
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Pixels a unit of the document. */
  readonly zoom: number;
}

export type Rastered =
  | { readonly id: number; readonly png: Uint8Array }
  | { readonly id: number; readonly failure: string };

interface Waiting {
  readonly resolve: (png: Uint8Array) => void;
  readonly reject: (error: Error) => void;
}

/** The thread, once a picture has been wanted; a new one is started after one that has failed. */
let thread: { readonly worker: Worker; readonly waiting: Map<number, Waiting> } | undefined;
let count = 0;

/**
 * The PNG of an SVG document, drawn in a thread of its own: neither the drawing nor a fault in it stops what else
 * goes on. Rejects where it cannot be drawn.
 */
export function rasterise(document: Omit<ToRaster, 'id'>): Promise<Uint8Array> {
  thread ??= startThread();
  const { worker, waiting } = thread;
  const id = count++;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    worker.ref();
    worker.postMessage({ id, ...document } satisfies ToRaster);
  });
}

function startThread() {
  const worker = new Worker(new URL('./rasterisingThread.js', import.meta.url));
  const waiting = new Map<number, Waiting>();
  worker.on('message', (rastered: Rastered) => {
    const asked = waiting.get(rastered.id);
    waiting.delete(rastered.id);
    // A thread without work keeps no process from ending.
    if (waiting.size === 0) worker.unref();
    if ('png' in rastered) asked?.resolve(rastered.png);
    else asked?.reject(new Error(`The picture could not be drawn: ${rastered.failure}`));
  });
  const end = (reason: string) => {
    if (thread?.worker === worker) thread = undefined;
    for (const { reject } of waiting.values()) reject(new Error(`The picture could not be drawn: ${reason}`));
    waiting.clear();
  };
  worker.on('error', (error) => end(error.message));
  worker.on('exit', () => end('its thread has ended'));
  return { worker, waiting };
}
