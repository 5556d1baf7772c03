import type { Finding } from '../../model.js';
import { isProper } from '../roll.js';

/** The speakers of statements as they are printed, named or not: "police", "a senior official". */
export interface Speakers {
  /** Those who are named, most quoted first; what is only reported does not count. */
  readonly named: readonly string[];
  /** Who is printed so, but for case and article, in the form that most statements have; `null` where nobody is. */
  printed(name: string): string | null;
}

/** "The White House", "a spokeswoman"; the given name of "An Li" is none. */
const article = /^(?:[Tt]he\s+|[Aa]n?\s+(?!\p{Lu}))/u;

/** A speaker is the same in any case and with any article: "the police", "Police". */
export const speakerKey = (name: string): string =>
  name.trim().replace(article, '').replace(/\s+/g, ' ').toLowerCase();

/** Gathers the speakers of all statements. */
export function gatherSpeakers(statements: readonly Finding[]): Speakers {
  const all = mostFirst(statements);
  const forms = new Map([...all].reverse().map((speaker) => [speakerKey(speaker), speaker]));
  return {
    named: mostFirst(statements.filter(({ indirect }) => !indirect)).filter(isProper),
    printed: (name) => forms.get(speakerKey(name))?.replace(/\s+/g, ' ') ?? null,
  };
}

function mostFirst(statements: readonly Finding[]): string[] {
  const times = new Map<string, number>();
  for (const { speaker } of statements) {
    if (speaker) times.set(speaker, (times.get(speaker) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([speaker]) => speaker);
}
