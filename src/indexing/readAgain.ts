import type { FileState } from '../library/catalogue.js';
import type { Filed } from '../library/filed.js';
import { entriesOf, type Library } from '../library/library.js';
import type { Fresh } from '../library/libraryToBe.js';
import type { Problem } from '../model.js';
import type { CorpusFile } from '../reading/corpus/folder.js';
import type { PortionRead } from '../reading/corpus/gather.js';
import { type Portion, portionsOf } from '../reading/corpus/portions.js';
import type { Analysed } from './analysed.js';
import { bytesOf, stampOf } from './fileStates.js';
import { type Reduced, reduce } from './lines.js';
import type { Kept } from './unchanged.js';

/** A file of the corpus as it is, and a part of what it holds. */
export interface FileRead {
  readonly state: FileState;
  readonly read: readonly (Fresh | Filed | Problem)[];
}

type Read = (portions: AsyncIterable<Portion | Problem>) => AsyncIterable<PortionRead<Analysed>>;

/**
 * Reads files, those that are kept from the library and the others with `read`: in the order of the files, each in
 * one or more parts.
 */
export async function* readAgain(
  files: readonly (CorpusFile | Problem)[],
  kept: ReadonlyMap<string, Kept>,
  library: Library | null,
  read: Read,
): AsyncGenerator<FileRead> {
  const others = files.filter(({ file }) => !kept.has(file));
  const reading = readOthers(others, linesBefore(library), read);
  let next = await reading.next();
  for (const { file } of files) {
    const known = kept.get(file);
    if (known && library) yield { state: known.state, read: entriesOf(known.before, library.volume) };
    while (!next.done && next.value.state.file === file) {
      yield next.value;
      next = await reading.next();
    }
  }
}

/** What was read of single lines of a file, by their places. */
type LinesBefore = (file: string) => ReadonlyMap<string, Filed>;

function linesBefore(library: Library | null): LinesBefore {
  const byFile = new Map(library?.files.map((one) => [one.state.file, one]));
  return (file) => {
    const before = byFile.get(file);
    if (!before || !library) return new Map();
    return new Map(
      entriesOf(before, library.volume).flatMap((one) => ('reason' in one ? [] : [[one.file, one]])),
    );
  };
}

async function* readOthers(
  files: readonly (CorpusFile | Problem)[],
  before: LinesBefore,
  read: Read,
): AsyncGenerator<FileRead> {
  const asked: { readonly state: FileState; readonly reduced: Reduced | null }[] = [];
  async function* portions(): AsyncGenerator<Portion | Problem> {
    for (const file of files) {
      const state = await stateOf(file);
      const known = before(file.file);
      for await (const one of 'reason' in file ? [file] : portionsOf(file)) {
        const reduced = 'reason' in one ? null : reduce(one, known);
        asked.push({ state, reduced });
        yield reduced?.portion ?? one;
      }
    }
  }
  for await (const portion of read(portions())) {
    const of = asked.shift();
    if (of) yield { state: of.state, read: of.reduced?.complete(portion.read) ?? problemsOf(portion.read) };
  }
}

const problemsOf = (read: readonly (Analysed | Problem)[]): Problem[] =>
  read.flatMap((one) => ('reason' in one ? one : []));

/** The state of a file before it is read: what is changed after that is read the next time. */
async function stateOf(file: CorpusFile | Problem): Promise<FileState> {
  if ('reason' in file) return { file: file.file, stamp: '', hash: null };
  return { file: file.file, stamp: stampOf(file), ...(await bytesOf(file)) };
}
