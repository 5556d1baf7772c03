import type { Problem } from '../model.js';
import { gather, type PortionRead } from '../reading/corpus/gather.js';
import { type CataloguedFile, readCatalogue } from './catalogue.js';
import type { OpenedEdition } from './editions.js';
import { type Filed, filed, headed } from './filed.js';
import { libraryFiles } from './libraryToBe.js';
import type { ArticleRecord } from './record.js';
import { createVolume, type Volume } from './volume.js';

/** What was read and analysed of a corpus, as it is kept on disk. */
export interface Library {
  readonly files: readonly CataloguedFile[];
  readonly volume: Volume;
}

/** The library of an edition. Throws `Damage` where anything is wrong with it. */
export function openLibrary(edition: OpenedEdition): Library {
  const files = readCatalogue(edition.read(libraryFiles.catalogue));
  const texts = edition.open(libraryFiles.texts);
  try {
    return { files, volume: createVolume(texts, edition.open(libraryFiles.analyses)) };
  } catch (error) {
    texts.close();
    throw error;
  }
}

/** What was read of a file, as it was when it had just been read. */
export const entriesOf = ({ read }: CataloguedFile, volume: Volume): (Filed | Problem)[] =>
  read.map((one: ArticleRecord | Problem) => ('reason' in one ? one : filed(one, volume)));

/** The articles and the problems of a library, as reading the corpus gives them. */
export async function gatherFiled({
  files,
  volume,
}: Library): Promise<{ articles: Filed[]; problems: Problem[] }> {
  const articles: Filed[] = [];
  const problems: Problem[] = [];
  async function* portions(): AsyncGenerator<PortionRead<Filed>> {
    for (const file of files) yield { file: file.state.file, read: entriesOf(file, volume) };
  }
  const renamed = (one: Filed, id: string) => headed(one, { ...one.header, id });
  for await (const one of gather(portions(), renamed)) {
    if ('reason' in one) problems.push(one);
    else articles.push(one);
  }
  return { articles, problems };
}
