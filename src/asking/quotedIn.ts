import { namesIn } from '../answering/following/namesIn.js';
import type { Archive } from '../archive/port.js';
import { PlainError } from '../model.js';

/** So many of those who are quoted are known by heart. */
const mostQuoted = 500;

/**
 * The full name of somebody whom a question names and who is quoted, one of the most quoted; `null` where it names
 * none, or where an archive that is just being opened cannot tell yet. It takes no search, for it is asked beside every
 * answer.
 */
export async function quotedIn(question: string, archive: Archive): Promise<string | null> {
  try {
    return await namedIn(question, archive);
  } catch (error) {
    if (error instanceof PlainError) return null;
    throw error;
  }
}

async function namedIn(question: string, archive: Archive): Promise<string | null> {
  const names = namesIn(question).filter(({ isPlace }) => !isPlace);
  if (names.length === 0) return null;
  const quoted = new Set(await archive.quoted(mostQuoted));
  for (const { exact } of names) {
    const [likeliest] = await archive.suggestions('people', exact, 1);
    const person = likeliest?.value ?? '';
    if (person.includes(' ') && ` ${person}`.endsWith(` ${exact}`) && quoted.has(person)) return person;
  }
  return null;
}
