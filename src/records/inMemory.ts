import type { Records } from './records.js';

/** Records that end with the process. */
export function recordsInMemory<T>(usual: T): Records<T> {
  const kept = new Map<string, T>();
  return {
    read: async (key) => kept.get(key) ?? usual,
    async change(key, to) {
      const now = to(kept.get(key) ?? usual);
      kept.set(key, now);
      return now;
    },
    keys: async () => [...kept.keys()].sort(),
  };
}
