/** What was kept cannot be used: it is missing, cut short, somebody else's, or cannot be written. */
export class Damage extends Error {
  override readonly name = 'Damage';
}

/** What `work` gives; whatever the file system refuses is damage. */
export function onDisk<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Damage ? error : new Damage(error instanceof Error ? error.message : `${error}`);
  }
}
