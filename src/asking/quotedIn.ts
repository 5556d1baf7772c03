import { namesIn } from '../answering/following/namesIn.js';
import type { Archive } from '../archive/port.js';
import { PlainError } from '../model.js';

/** So many of those who are quoted are known by heart. */
const mostQuoted = 500;

/**
 * The full name of somebody whom a question names, in full or by the family name, and who is quoted: the most quoted
 * of them. `null` where it names none, or where an archive that is just being opened cannot tell yet. It takes no
 * search, for it is asked beside every answer.
 */
export async function quotedIn(question: string, archive: Archive): Promise<string | null> {
  const names = namesIn(question).filter(({ isPlace }) => !isPlace);
  if (names.length === 0) return null;
  const quoted = await archive.quoted(mostQuoted).catch(nobodyWhereRefused);
  const ends = (person: string, exact: string) => person.includes(' ') && ` ${person}`.endsWith(` ${exact}`);
  return names.flatMap(({ exact }) => quoted.find((person) => ends(person, exact)) ?? [])[0] ?? null;
}

function nobodyWhereRefused(error: unknown): readonly string[] {
  if (error instanceof PlainError) return [];
  throw error;
}
