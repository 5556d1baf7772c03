/*
 * To be given to node as `--import`: sends the process a SIGTERM while it loads discord.js, as a supervisor may
 * that has changed its mind. Node runs the hook on a thread of its own, from this same file.
 */
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

if (isMainThread) register(import.meta.url);

/** @type {import('node:module').LoadHook} */
export function load(url, context, next) {
  if (url.endsWith('/discord.js/src/index.js')) process.kill(process.pid, 'SIGTERM');
  return next(url, context);
}
