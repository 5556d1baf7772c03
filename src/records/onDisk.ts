import { readdir } from 'node:fs/promises';
import type { z } from 'zod';
import type { Log } from '../log.js';
import { type Kept, openFile } from './file.js';
import { inTurn } from './inTurn.js';
import type { Records } from './records.js';

/** How records of one kind are kept. */
export interface Shelf<T> {
  /** For this kind alone; made with the first record. */
  readonly folder: string;
  /** What a record has to be. What later versions add to it needs a default, for older files do not have it. */
  readonly schema: z.ZodType<T>;
  readonly usual: T;
  readonly log: Log;
}

/** Lower case alone, for some file systems take no notice of it; and nothing that leads out of a folder. */
const anyKey = /^[\da-z][\da-z-]{0,63}$/;
const fileOfKey = /^([\da-z][\da-z-]{0,63})\.json$/;

const cannotBeRead = 'what is kept cannot be read now; what is usual holds until it can';

/**
 * Records as files, a key a file. Each is read once, and then held in memory: only one process may change them. A file
 * that cannot be used is logged, and what is usual holds; it is set aside and never overwritten. Keys are ids of
 * Discord's, with small letters and hyphens; any other is a bug of ours.
 */
export function recordsOnDisk<T>({ folder, schema, usual, log }: Shelf<T>): Records<T> {
  const held = new Map<string, Promise<Kept<T>>>();
  const unreadable = new Set<string>();
  const take = inTurn();

  function fileOf(key: string) {
    if (!anyKey.test(key)) throw new Error(`“${key}” is no key of a record`);
    return openFile({ folder, name: `${key}.json`, schema, log });
  }

  async function read(key: string): Promise<Kept<T>> {
    const known = held.get(key) ?? fileOf(key).read();
    held.set(key, known);
    const kept = await known;
    if (kept.state === 'unreadable') forget(key, known, kept.error);
    else unreadable.delete(key);
    return kept;
  }

  /** What could not be read just now may be readable the next time. */
  function forget(key: string, known: Promise<Kept<T>>, error: unknown): void {
    if (held.get(key) === known) held.delete(key);
    if (!unreadable.has(key)) log.error({ folder, key, err: error }, cannotBeRead);
    unreadable.add(key);
  }

  const whatIs = (kept: Kept<T>): T => (kept.state === 'there' ? kept.value : usual);

  return {
    read: async (key) => whatIs(await read(key)),
    change: (key, to) =>
      take(key, async () => {
        const before = await read(key);
        const value = to(whatIs(before));
        await fileOf(key).write(value, before);
        held.set(key, Promise.resolve({ state: 'there', value }));
        return value;
      }),
    async keys() {
      const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') log.error({ folder, err: error }, 'what is kept cannot be listed');
        return [];
      });
      return names.flatMap((name) => fileOfKey.exec(name)?.[1] ?? []).sort();
    },
  };
}
