import type { Archive } from '../archive/port.js';
import type { Command, Desk } from '../command.js';
import { type Answer, type Asked, PlainError } from '../model.js';
import { optionsOf } from '../typed/readOptions.js';
import { writeOptions } from '../typed/writeOptions.js';

/** An example of a command that this coverage answers. */
export interface Example extends Asked {
  /** As it is typed: `/quote person: Ada Moss`. */
  readonly line: string;
}

/** Where an example is looked for. */
type Place = Pick<Desk, 'archive' | 'refer'>;

/** By the names of commands, of each edition: asking for all of them takes a second where there are 100,000 passages. */
const known = new WeakMap<Archive, Map<string, Example | null>>();

/** Further candidates are not tried. */
const mostTried = 6;

/**
 * The example that a command declares where this coverage answers it, else the first of its candidates that it does:
 * each is really asked, once in an edition. `null` where there is none, where the command takes no options, and where
 * an archive that is just being opened does not answer yet.
 */
export async function exampleOf(command: Command, place: Place): Promise<Example | null> {
  const examples = known.get(place.archive) ?? new Map<string, Example | null>();
  known.set(place.archive, examples);
  const remembered = examples.get(command.name);
  if (remembered !== undefined) return remembered;
  try {
    const example = await searched(command, place);
    examples.set(command.name, example);
    return example;
  } catch (error) {
    if (error instanceof PlainError) return null;
    throw error;
  }
}

async function searched(command: Command, place: Place): Promise<Example | null> {
  if (command.example === '') return null;
  return (
    (await firstAnswered([optionsOf(command.example, command)], command, place)) ??
    (await firstAnswered(await candidatesOf(command, place.archive), command, place))
  );
}

async function candidatesOf(command: Command, archive: Archive): Promise<readonly Asked['options'][]> {
  const candidates = (await command.examples?.(archive)) ?? [];
  return candidates.slice(0, mostTried);
}

async function firstAnswered(
  candidates: readonly Asked['options'][],
  command: Command,
  { refer }: Place,
): Promise<Example | null> {
  for (const options of candidates) {
    const written = writeOptions(options, command);
    if (written === null || !isAnswered(await refer(command.name, options, 1))) continue;
    return { command: command.name, options, line: `/${command.name} ${written}` };
  }
  return null;
}

/** Words that are only near to what was asked for are shown, but show nobody how to ask. */
const isAnswered = ({ outcome, findings: [first] }: Answer): boolean =>
  outcome === 'answered' && first?.verdict !== 'reworded';
