import { compareEditions, indexCorpus } from '../indexing/edition.js';
import { packed, unpacked } from './fingerprints.js';
import type { OpenEdition, Opening } from './open.js';

/** Opens an edition in the thread that asks for it, which it keeps from other work meanwhile, article by article. */
export async function openHere({ corpusDir, earlier, ...options }: Opening): Promise<OpenEdition> {
  const edition = await indexCorpus(corpusDir, { ...options, again: earlier !== undefined });
  const before = earlier ? unpacked(earlier) : edition.fingerprints;
  return {
    archive: edition.archive,
    told: {
      report: compareEditions({ fingerprints: before }, edition),
      fingerprints: packed(edition.fingerprints),
      opened: edition.opened,
      notes: edition.notes,
    },
    ended: new Promise(() => undefined),
    close: () => edition.close(),
  };
}
