import type { Archive } from '../archive/port.js';
import type { Command } from '../command.js';
import type { Asked } from '../model.js';
import { optionsOf } from '../typed/readOptions.js';
import { type Place, tried } from './tried.js';

/** By edition, where it is known for certain. */
const known = new WeakMap<Archive, boolean>();

/** Whoever stands in an example of this coverage is one of so many who are quoted most. */
const mostQuoted = 500;

/**
 * Whether this is the coverage that the examples are written for which commands declare beside candidates of their own:
 * it quotes everyone whom they name, and answers all of them. One that has a part of that has better examples itself.
 */
export async function isOfThisCoverage(place: Place): Promise<boolean> {
  const before = known.get(place.archive);
  if (before !== undefined) return before;
  const outcome = await lookedFor(place);
  if (outcome !== 'declined') known.set(place.archive, outcome === 'answered');
  return outcome === 'answered';
}

async function lookedFor(place: Place): ReturnType<typeof tried> {
  const commands = place.commands.filter(({ example, examples }) => example !== '' && examples !== undefined);
  const quoted = await place.archive.quoted(mostQuoted);
  if (!commands.flatMap(peopleIn).every((name) => quoted.some((one) => hasWords(one, name))))
    return 'nothing-found';
  for (const command of commands) {
    const outcome = await tried({ command: command.name, options: declaredBy(command) }, place);
    if (outcome !== 'answered') return outcome;
  }
  return 'answered';
}

const declaredBy = (command: Command): Asked['options'] => optionsOf(command.example, command);

const peopleIn = (command: Command): string[] =>
  Object.entries(declaredBy(command)).flatMap(([name, value]) =>
    command.options[name]?.suggests === 'people' ? [value] : [],
  );

const hasWords = (name: string, words: string): boolean =>
  words.split(' ').every((word) => name.split(' ').includes(word));
