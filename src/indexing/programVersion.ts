import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The rooms whose programs decide what is found in a corpus and how it is kept. */
const rooms = ['reading', 'analysis', 'archive', 'library', 'indexing'];
const programs = /\.(?:js|ts|json)$/;

/**
 * A fingerprint of what decides what is found in a corpus: of the programs themselves, so that nobody has to
 * remember to count up a number, of the libraries' versions, and of the engine's, which parts words and sentences.
 */
export function programVersion(): string {
  const src = fileURLToPath(new URL('..', import.meta.url));
  const hash = createHash('sha1');
  for (const room of rooms) {
    const files = readdirSync(join(src, room), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => programs.test(name)).sort())
      hash.update(`${room}/${file}\n`).update(readFileSync(join(src, room, file)));
  }
  hash.update(JSON.stringify(dependenciesOf(src)));
  hash.update(JSON.stringify([process.versions.v8, process.versions.icu, process.versions.unicode]));
  return hash.digest('base64url');
}

/** What the package names as its dependencies, with their versions: it lies above the program, built or not. */
function dependenciesOf(folder: string): unknown {
  for (const above of ['..', '../..']) {
    try {
      return JSON.parse(readFileSync(join(folder, above, 'package.json'), 'utf8')).dependencies;
    } catch {
      // It lies further up.
    }
  }
  return null;
}
