import { setImmediate } from 'node:timers/promises';
import { buildArchive } from '../archive/memory.js';
import { personsOf, type Register, register } from '../archive/persons.js';
import { namesOf } from '../archive/query/names.js';
import { createSearchIndex } from '../archive/searchIndex.js';
import { createTexts, passageWeights } from '../archive/texts.js';
import { beginEdition, type EditionToBe } from '../library/editions.js';
import type { Filed } from '../library/filed.js';
import { gatherFiled, type Library } from '../library/library.js';
import { beginLibrary } from '../library/libraryToBe.js';
import { createFiledShelf } from '../library/passages.js';
import type { Progress } from '../progress.js';
import { nothingRead } from '../reading/corpus/nothingRead.js';
import type { SynonymsRead } from '../reading/corpus/synonyms.js';
import { keep, toldOf } from './kept.js';
import { fingerprintsOf, type Made } from './made.js';
import type { FileRead } from './readAgain.js';
import { arrange } from './tellOnce.js';

/** What an edition is made of, and where it is kept. */
export interface Making {
  readonly corpusDir: string;
  /** The folder of the corpus's editions. */
  readonly folder: string;
  readonly version: string;
  readonly said: SynonymsRead;
  /** How many files the corpus has. */
  readonly files: number;
  /** Told how far it has come. What it throws ends the making. */
  readonly tell: (progress: Progress) => void;
}

/**
 * Makes an edition of what is read, and keeps it as the current one of its corpus. Throws `Damage` where it cannot be
 * written, and a PlainError where there is no article in it.
 */
export async function makeEdition(read: AsyncIterable<FileRead>, making: Making): Promise<Made> {
  const edition = beginEdition(making.folder);
  let library: Library | undefined;
  try {
    library = await writeLibrary(edition, read, making);
    return await archiveOf(edition, library, making);
  } catch (error) {
    library?.volume.close();
    edition.discard();
    throw error;
  }
}

async function writeLibrary(
  edition: EditionToBe,
  read: AsyncIterable<FileRead>,
  { files: total, tell }: Making,
): Promise<Library> {
  const library = beginLibrary(edition);
  let files = 0;
  let articles = 0;
  let current: FileRead['state'] | undefined;
  try {
    for await (const { state, read: entries } of read) {
      if (state !== current) {
        if (current) files++;
        library.begin(state);
        current = state;
      }
      tell({ stage: 'reading', done: files, total, articles });
      for (const one of entries) library.add(one);
      articles += entries.filter((one) => !('reason' in one)).length;
    }
    tell({ stage: 'reading', done: total, total, articles });
    return library.end();
  } finally {
    library.close();
  }
}

async function archiveOf(edition: EditionToBe, library: Library, making: Making): Promise<Made> {
  const { synonyms, problems: badLines } = making.said;
  const { articles, problems } = await gatherFiled(library);
  if (articles.length === 0) throw nothingRead(making.corpusDir, problems);
  const counted = (stage: Progress['stage'], total: number) => (done: number) =>
    making.tell({ stage, done, total, articles: total });
  const arrangement = await arrange(articles, counted('comparing', articles.length));
  const told = toldOf(articles, arrangement);
  const people: Register = await register(told.analyses);
  const persons = personsOf(people);
  const shelf = createFiledShelf(told.inOrder);
  const texts = createTexts(
    persons,
    told.stories,
    namesOf(synonyms),
    shelf,
    createSearchIndex(passageWeights),
  );
  await add(told.inOrder, (one) => texts.add(one.analysis));
  const onAdded = counted('indexing', told.inOrder.length);
  const archive = await buildArchive(told.analyses, told.stories, onAdded, synonyms, { persons, texts });
  keep(edition, { arrangement, register: people, holdings: archive.holdings() }, shelf);
  edition.publish(making.version);
  const fingerprints = fingerprintsOf(told.articles);
  const close = async () => library.volume.close();
  return {
    archive,
    problems: [...badLines, ...problems],
    copies: told.copies,
    fingerprints,
    opened: 'read',
    close,
  };
}

/** Adds articles one by one; in between others get their turn. */
async function add(articles: readonly Filed[], put: (one: Filed) => void): Promise<void> {
  for (const one of articles) {
    put(one);
    await setImmediate();
  }
}
