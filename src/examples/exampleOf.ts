import type { Archive } from '../archive/port.js';
import type { Command } from '../command.js';
import { type Asked, PlainError } from '../model.js';
import { optionsOf } from '../typed/readOptions.js';
import { writeOptions } from '../typed/writeOptions.js';
import { isOfThisCoverage } from './declared.js';
import { type Place, tried } from './tried.js';

/** An example of a command that this coverage answers. */
export interface Example extends Asked {
  /** As it is typed: `/quote person: Ada Moss`. */
  readonly line: string;
}

/** By the names of commands, of each edition: to ask for all of them takes long where there are many passages. */
const known = new WeakMap<Archive, Map<string, Example | null>>();

/** Further candidates are not tried. */
const mostTried = 6;

/**
 * The example that a command declares where all that are declared are of this coverage, else the first of its
 * candidates that is answered: each is really asked, once in an edition, but for what was declined, which may have
 * been for a moment only. `null` where there is none, and where the command takes no options.
 */
export async function exampleOf(command: Command, place: Place): Promise<Example | null> {
  const examples = known.get(place.archive) ?? new Map<string, Example | null>();
  known.set(place.archive, examples);
  const remembered = examples.get(command.name);
  if (remembered !== undefined) return remembered;
  try {
    const { example, isSure } = await searched(command, place);
    if (isSure) examples.set(command.name, example);
    return example;
  } catch (error) {
    if (error instanceof PlainError) return null;
    throw error;
  }
}

/** What was found, and whether looking again would find the same. */
interface Searched {
  readonly example: Example | null;
  readonly isSure: boolean;
}

async function searched(command: Command, place: Place): Promise<Searched> {
  if (command.example === '') return { example: null, isSure: true };
  const declared = optionsOf(command.example, command);
  if (command.examples && (await isOfThisCoverage(place)))
    return { example: written(command, declared), isSure: true };
  // A command that knows no candidates has only the example that it declares.
  const candidates = (await command.examples?.(place.archive)) ?? [declared];
  return firstAnswered(candidates.slice(0, mostTried), command, place);
}

async function firstAnswered(
  candidates: readonly Asked['options'][],
  command: Command,
  place: Place,
): Promise<Searched> {
  let isSure = true;
  for (const options of candidates) {
    const example = written(command, options);
    const outcome = example && (await tried(example, place));
    if (outcome === 'answered') return { example, isSure: true };
    if (outcome === 'declined') isSure = false;
  }
  return { example: null, isSure };
}

/** An example, where it can be typed in one line. */
function written(command: Command, options: Asked['options']): Example | null {
  const line = writeOptions(options, command);
  return line === null ? null : { command: command.name, options, line: `/${command.name} ${line}` };
}
