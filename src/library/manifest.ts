import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Damage, onDisk } from './damage.js';
import { readWhole } from './readFile.js';
import { type Seal, writeFile } from './writtenFile.js';

/** What an edition on disk is made of. */
export interface Manifest {
  /** Of the program that made it: another one would find other things. */
  readonly version: string;
  /** Of each of its files, by name. */
  readonly seals: Readonly<Record<string, Seal>>;
}

/** Which edition of a corpus is the current one, and what its manifest has to be. */
interface Pointer {
  readonly edition: string;
  readonly manifest: Seal;
}

const manifestName = 'manifest.json';
const pointerName = 'current';

/** Writes the manifest of an edition, and then makes it the current one of its corpus, at once or not at all. */
export function publish(folder: string, edition: string, manifest: Manifest): void {
  const file = writeFile(join(folder, edition, manifestName));
  file.append(Buffer.from(JSON.stringify(manifest)));
  const pointer: Pointer = { edition, manifest: file.end() };
  const beside = join(folder, `${edition}.${pointerName}`);
  onDisk(() => {
    writeFileSync(beside, JSON.stringify(pointer));
    const pointerPath = join(folder, pointerName);
    if (statSync(pointerPath, { throwIfNoEntry: false })?.isDirectory())
      rmSync(pointerPath, { recursive: true });
    renameSync(beside, pointerPath);
  });
}

/** The name of a corpus's current edition; `null` where there is none. */
export function currentOf(folder: string): string | null {
  try {
    return pointerOf(folder).edition;
  } catch {
    return null;
  }
}

/** A corpus's current edition, and of what it is made. Throws `Damage` where there is none that can be used. */
export function readCurrent(folder: string): { readonly edition: string; readonly manifest: Manifest } {
  const { edition, manifest } = pointerOf(folder);
  const bytes = readWhole(join(folder, edition, manifestName), manifest);
  return { edition, manifest: JSON.parse(bytes.toString()) as Manifest };
}

function pointerOf(folder: string): Pointer {
  const text = onDisk(() => readFileSync(join(folder, pointerName), 'utf8'));
  try {
    const { edition, manifest } = JSON.parse(text);
    if (/^edition-[\w-]+$/.test(edition) && Number.isSafeInteger(manifest.bytes))
      return { edition, manifest };
  } catch {
    // It is no pointer.
  }
  throw new Damage(`${join(folder, pointerName)} names no edition`);
}
