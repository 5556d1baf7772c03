import { archiveOf } from '../archive/memory.js';
import type { Archive } from '../archive/port.js';
import { namesOf } from '../archive/query/names.js';
import { SaidError } from '../languages/saidError.js';
import { Damage } from '../library/damage.js';
import { openCurrent } from '../library/editions.js';
import { type Library, openLibrary } from '../library/library.js';
import type { Synonyms, SynonymsRead } from '../reading/corpus/synonyms.js';
import { openKept, type Ready } from './kept.js';
import { fingerprintsOf, type Made } from './made.js';
import { openingArchive } from './openingArchive.js';

/** The edition of a corpus that was kept last, ready to answer. */
export interface Before extends Ready {
  readonly library: Library;
}

/**
 * Opens the edition that was kept last, and checks it; `null` where there is none that can be used: then `note` is
 * told why.
 */
export async function openBefore(
  folder: string,
  version: string,
  synonyms: Synonyms,
  note: (line: string) => void,
): Promise<Before | null> {
  try {
    return await open(folder, version, synonyms);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
  }
  try {
    // Another process may have put a newer one in its place while it was opened.
    return await open(folder, version, synonyms);
  } catch (error) {
    if (!(error instanceof Damage)) throw error;
    note(`what was kept in ${folder} cannot be used, and the corpus is read again: ${error.message}`);
    return null;
  }
}

async function open(folder: string, version: string, synonyms: Synonyms): Promise<Before | null> {
  const edition = openCurrent(folder, version);
  if (edition === null) return null;
  const library = openLibrary(edition);
  try {
    return { ...(await openKept(edition, library, synonyms)), library };
  } catch (error) {
    library.volume.close();
    throw error;
  }
}

/**
 * The edition that was kept last, as it is. Passages answer at once; the rest is gathered while others get their
 * turn, and what needs it waits.
 */
export function openedEdition(before: Before, said: SynonymsRead): Made {
  const { told, problems, persons, texts, holdings, library } = before;
  const { analyses, stories } = told;
  const closing = new AbortController();
  const open = async (): Promise<Archive> => {
    const gathered = await before.gathered();
    closing.signal.throwIfAborted();
    return archiveOf({ analyses, stories, names: namesOf(said.synonyms), persons, texts, gathered });
  };
  const rest = open();
  // Whoever asks hears of it; nobody may have asked.
  rest.catch(() => undefined);
  return {
    archive: openingArchive({ texts, analyses, persons, stories, holdings }, rest),
    problems: [...said.problems, ...problems],
    copies: told.copies,
    fingerprints: fingerprintsOf(told.articles),
    opened: 'from disk',
    close: async () => {
      closing.abort(new SaidError('serving.readAgain'));
      library.volume.close();
    },
  };
}
