import { existsSync } from 'node:fs';
import { buildArchive } from '../archive/memory.js';
import { Damage } from '../library/damage.js';
import { type OpenedEdition, openCurrent } from '../library/editions.js';
import { type Library, openLibrary } from '../library/library.js';
import { PlainError } from '../model.js';
import type { SynonymsRead } from '../reading/corpus/synonyms.js';
import { openKept, type Ready } from './kept.js';
import { fingerprintsOf, type Made } from './made.js';
import { openingArchive } from './openingArchive.js';

/** The edition of a corpus that was kept last. */
export interface Before {
  readonly edition: OpenedEdition;
  readonly library: Library;
}

/**
 * Opens the library of the edition that was kept last, and checks it; `null` where there is none that can be used:
 * then `note` is told why.
 */
export function openBefore(folder: string, version: string, note: (line: string) => void): Before | null {
  try {
    return open(folder, version);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
  }
  try {
    // Another process may have put a newer one in its place while it was opened.
    return open(folder, version);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    note(`what was kept in ${folder} cannot be used, and the corpus is read again: ${error.message}`);
    return null;
  }
}

function open(folder: string, version: string): Before | null {
  if (!existsSync(folder)) return null;
  const edition = openCurrent(folder, version);
  return edition && { edition, library: openLibrary(edition) };
}

/**
 * The edition that was kept last, as it is. Passages answer at once; the rest is gathered while others get their
 * turn, and what needs it waits. Throws `Damage` where it cannot be used.
 */
export async function openEdition({ edition, library }: Before, said: SynonymsRead): Promise<Made> {
  return editionOf(await openKept(edition, library, said.synonyms), library, said);
}

function editionOf(
  { told, problems, persons, texts, holdings }: Ready,
  library: Library,
  said: SynonymsRead,
): Made {
  const closing = new AbortController();
  const goOn = () => closing.signal.throwIfAborted();
  const rest = buildArchive(told.analyses, told.stories, goOn, said.synonyms, { persons, texts });
  // Whoever asks hears of it; nobody may have asked.
  rest.catch(() => undefined);
  return {
    archive: openingArchive(texts, holdings, rest),
    problems: [...said.problems, ...problems],
    copies: told.copies,
    fingerprints: fingerprintsOf(told.articles),
    opened: 'from disk',
    close: async () => {
      closing.abort(new PlainError('The coverage was just read again. Ask again.'));
      await rest.catch(() => undefined);
      library.volume.close();
    },
  };
}
