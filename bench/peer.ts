import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainError } from '../src/model.js';

/** The folder of the benchmark in the project, where its own libraries are installed. */
export const benchFolder = path.resolve('bench');

const requireHere = createRequire(path.join(benchFolder, 'package.json'));

/**
 * A library of `bench/package.json`, whose own types are not there unless it is installed. Rejects with a `PlainError`
 * where it cannot be loaded.
 */
export async function loadPeer<T>(name: string): Promise<T> {
  try {
    return (await import(pathToFileURL(requireHere.resolve(name)).href)) as T;
  } catch (error) {
    const [why = ''] = String(error instanceof Error ? error.message : error).split('\n');
    throw new PlainError(`${name} cannot be loaded (${why}). Run npm ci in bench/.`);
  }
}

/** The versions that `bench/package.json` asks for, by name. */
export function peerVersions(): Record<string, string> {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(path.join(benchFolder, 'package.json'), 'utf8'),
  ) as Record<'dependencies' | 'optionalDependencies', Record<string, string>>;
  return { ...dependencies, ...optionalDependencies };
}
