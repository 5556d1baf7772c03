import type { Archive } from '../archive/port.js';

/** Of so many who are quoted most some have a name that means nobody else. */
const quoted = 12;

/** At most `limit` of those who are quoted most, full names first: one word alone may mean several people. */
export async function namesToAsk(archive: Archive, limit: number): Promise<string[]> {
  const names = await archive.quoted(quoted);
  const isFull = (name: string): boolean => name.includes(' ');
  return [...names.filter(isFull), ...names.filter((name) => !isFull(name))].slice(0, limit);
}
