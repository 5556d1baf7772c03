import { setImmediate } from 'node:timers/promises';
import { gatherAll } from '../archive/gathered.js';
import { archiveOf as answeringFrom } from '../archive/memory.js';
import { personsOf, register } from '../archive/persons.js';
import { namesOf } from '../archive/query/names.js';
import { createTexts, firstPrinted } from '../archive/texts.js';
import { beginEdition, type EditionToBe } from '../library/editions.js';
import type { Filed } from '../library/filed.js';
import { gatherFiled } from '../library/library.js';
import { beginLibrary, type LibraryWritten } from '../library/libraryToBe.js';
import { createFiledShelf, type FiledShelf } from '../library/passages.js';
import type { Progress } from '../progress.js';
import { nothingRead } from '../reading/corpus/nothingRead.js';
import type { SynonymsRead } from '../reading/corpus/synonyms.js';
import { keep, type Ready, toldOf } from './kept.js';
import { fingerprintsOf, type Made } from './made.js';
import { indexShelf } from './passageIndex.js';
import type { FileRead } from './readAgain.js';
import { arrange, type ToldOnce } from './tellOnce.js';

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
 * Makes an edition of what is read, and keeps it as the current one of its corpus. What the edition `before` has
 * indexed is not indexed again. Throws `Damage` where it cannot be
 * written, and a PlainError where there is no article in it.
 */
export async function makeEdition(
  read: AsyncIterable<FileRead>,
  making: Making,
  before: Ready | null,
): Promise<Made> {
  const edition = beginEdition(making.folder);
  let library: LibraryWritten | undefined;
  try {
    library = await writeLibrary(edition, read, making);
    return await archiveOf(edition, library, making, before);
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
): Promise<LibraryWritten> {
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

async function archiveOf(
  edition: EditionToBe,
  library: LibraryWritten,
  making: Making,
  before: Ready | null,
): Promise<Made> {
  const { synonyms, problems: badLines } = making.said;
  const { articles, problems } = await gatherFiled(library);
  if (articles.length === 0) throw nothingRead(making.corpusDir, problems);
  const counted = (stage: Progress['stage'], total: number) => (done: number) =>
    making.tell({ stage, done, total, articles: total });
  const arrangement = await arrange(articles, counted('comparing', articles.length));
  const told = toldOf(articles, arrangement);
  const people = await register(told.analyses);
  const persons = personsOf(people);
  const shelf = await shelve(told);
  const total = told.inOrder.length;
  const tellIndexed = counted('indexing', total);
  tellIndexed(0);
  const index = await indexShelf(shelf, before && { ...before, copied: library.copied }, (share) =>
    tellIndexed(Math.floor(share * total)),
  );
  tellIndexed(total);
  const names = namesOf(synonyms);
  const texts = createTexts(persons, told.stories, names, shelf, index);
  const { analyses, stories } = told;
  const tellAdded = counted('gathering', total);
  const gathered = await gatherAll(analyses, persons, stories, (_, done) => tellAdded(done));
  const archive = answeringFrom({ analyses, stories, names, persons, texts, gathered });
  const holdings = archive.holdings();
  await keep(edition, { arrangement, register: people, holdings, told, shelf, index, gathered });
  edition.publish(making.version);
  return {
    archive,
    problems: [...badLines, ...problems],
    copies: told.copies,
    fingerprints: fingerprintsOf(told.articles),
    opened: 'read',
    close: async () => library.volume.close(),
  };
}

/** Puts the passages of articles on a shelf; in between others get their turn. */
async function shelve({ inOrder, stories }: ToldOnce<Filed>): Promise<FiledShelf> {
  const shelf = createFiledShelf(inOrder);
  for (const { analysis } of inOrder) {
    for (const passage of firstPrinted(analysis, stories)) shelf.put({ analysis, passage });
    await setImmediate();
  }
  return shelf;
}
