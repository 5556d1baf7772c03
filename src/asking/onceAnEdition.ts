import type { Archive } from '../archive/port.js';

/** Asks an archive something once, for it always answers the same; what was refused is asked again next time. */
export function onceAnEdition<T>(ask: (archive: Archive) => Promise<T>): (archive: Archive) => Promise<T> {
  const known = new WeakMap<Archive, Promise<T>>();
  return (archive) => {
    const before = known.get(archive);
    if (before) return before;
    const asked = ask(archive);
    known.set(archive, asked);
    asked.catch(() => known.delete(archive));
    return asked;
  };
}
