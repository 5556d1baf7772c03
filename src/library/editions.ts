import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Damage, onDisk } from './damage.js';
import { isForsaken, nameOfEdition } from './editionName.js';
import { currentOf, publish, readCurrent } from './manifest.js';
import { expectOwnSeal, openFile, ownSealOf, type ReadFile, readWhole } from './readFile.js';
import { type Seal, type WrittenFile, writeFile } from './writtenFile.js';

/** An edition on disk. */
export interface OpenedEdition {
  /** Opens one of its files, as it was written. Throws `Damage`. */
  open(name: string): ReadFile;
  /** Where a file lies that `sealWritten` has sealed; whoever opens it checks its bytes. Throws `Damage`. */
  pathOf(name: string): string;
  /** The same, all of it at once. */
  read(name: string): Buffer;
}

/** An edition that is being written, of which nobody knows before it is published. */
export interface EditionToBe {
  readonly path: string;
  /** Begins one of its files. */
  begin(name: string): WrittenFile;
  /** Says that one of its files is written to its end. */
  seal(name: string, seal: Seal): void;
  /** The same of a file that somebody else has written into its folder, and that ends with its own checksum. */
  sealWritten(name: string): void;
  /** Makes it the current one, and removes those before. */
  publish(version: string): void;
  /** Removes what was written. */
  discard(): void;
}

/** `null` where a corpus has never been kept. Throws `Damage` where its current edition cannot be used. */
export function openCurrent(folder: string, version: string): OpenedEdition | null {
  if (!existsSync(join(folder, 'current'))) return null;
  const { edition, manifest } = readCurrent(folder);
  if (manifest.version !== version) throw new Damage('it was made by another version of the program');
  const path = join(folder, edition);
  const sealOfFile = (name: string): Seal => {
    const seal = manifest.seals[name];
    if (!seal) throw new Damage(`${path} has no ${name}`);
    return seal;
  };
  return {
    open: (name) => openFile(join(path, name), sealOfFile(name)),
    pathOf(name) {
      expectOwnSeal(join(path, name), sealOfFile(name));
      return join(path, name);
    },
    read: (name) => readWhole(join(path, name), sealOfFile(name)),
  };
}

/** Begins an edition, and removes those whose process has ended. Throws `Damage` where the folder cannot be written. */
export function beginEdition(folder: string): EditionToBe {
  const name = nameOfEdition();
  const path = join(folder, name);
  onDisk(() => mkdirSync(path, { recursive: true }));
  removeForsaken(folder);
  const seals: Record<string, Seal> = {};
  return {
    path,
    begin: (file) => writeFile(join(path, file)),
    seal(file, seal) {
      seals[file] = seal;
    },
    sealWritten(file) {
      seals[file] = ownSealOf(join(path, file));
    },
    publish(version) {
      const before = currentOf(folder);
      publish(folder, name, { version, seals });
      removeOthers(folder, name, before);
    },
    discard: () => remove(path),
  };
}

/** What is younger may be another process's that is still at work: a day is more than the longest reading takes. */
const oldEnough = 24 * 60 * 60 * 1000;

/** Removes the edition before, and what was left of those that were never finished. */
function removeOthers(folder: string, current: string, before: string | null): void {
  for (const name of editionsIn(folder)) {
    if (name.startsWith(current)) continue;
    if (name === before || isOld(join(folder, name))) remove(join(folder, name));
  }
}

/** Removes what ended processes have begun. Which one is current is asked last: what an ended one has published is. */
function removeForsaken(folder: string): void {
  const forsaken = editionsIn(folder).filter(isForsaken);
  const current = currentOf(folder);
  for (const name of forsaken) if (name !== current) remove(join(folder, name));
}

/** The names of editions in a folder, whole or not. What cannot be tidied stays; the next to come does it. */
function editionsIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.startsWith('edition-'));
  } catch {
    return [];
  }
}

function isOld(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs > oldEnough;
  } catch {
    return false;
  }
}

/** Where a file is open some systems do not let it be removed: the next to come removes it when it is old. */
function remove(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // It stays, and is no edition that anybody opens.
  }
}
