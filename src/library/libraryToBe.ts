import { join } from 'node:path';
import type { Analysed } from '../indexing/analysed.js';
import type { Problem } from '../model.js';
import { type CataloguedFile, type CatalogueLine, type FileState, toLine } from './catalogue.js';
import type { EditionToBe } from './editions.js';
import type { Filed } from './filed.js';
import { toBytes, widthOf } from './letters.js';
import { openFile } from './readFile.js';
import { type ArticleRecord, packed } from './record.js';
import { createVolume, type Volume } from './volume.js';
import type { Seal } from './writtenFile.js';

/** An article that was read now, and the line that it was read from, where its file has lines. */
export interface Fresh extends Analysed {
  readonly line: string;
}

/** What was read of a corpus while it is written, file by file. All of it throws `Damage` where it cannot be. */
export interface LibraryToBe {
  /** Begins a file of the corpus. */
  begin(state: FileState): void;
  /** Adds what was read of it, now or for an edition before. */
  add(one: Fresh | Filed | Problem): void;
  /** Writes what is left, and opens what was written. */
  end(): { readonly files: readonly CataloguedFile[]; readonly volume: Volume };
  /** Gives it up. */
  close(): void;
}

/** The names of its files in an edition. */
export const libraryFiles = { texts: 'texts', analyses: 'analyses', catalogue: 'catalogue' } as const;

/** Begins to write what is read of a corpus into an edition. */
export function beginLibrary(edition: EditionToBe): LibraryToBe {
  const texts = edition.begin(libraryFiles.texts);
  const analyses = edition.begin(libraryFiles.analyses);
  const catalogue = edition.begin(libraryFiles.catalogue);
  const files: { state: FileState; read: (ArticleRecord | Problem)[] }[] = [];
  const enter = (line: CatalogueLine) => catalogue.append(toLine(line));
  /** Writes an article's text and what was found in it; gives where they stand. */
  const write = (text: Buffer, found: Buffer) => ({
    text: texts.append(text),
    found: { place: analyses.append(found), bytes: found.length },
  });
  const recordOf = (one: Fresh): ArticleRecord => {
    const { article, ...found } = one.analysis;
    const { text, body, ...header } = article;
    const width = widthOf(text);
    const at = write(toBytes(text, width), Buffer.from(JSON.stringify(found)));
    const { file, format, fingerprint, line } = one;
    return {
      ...{ file, format, fingerprint, line, header, body: packed(body) },
      ...{ text: { place: at.text, length: text.length, width }, found: at.found },
    };
  };
  const copyOf = ({ record, volume }: Filed): ArticleRecord => {
    const { text, found } = volume.bytesOf(record);
    const at = write(text, found);
    return { ...record, text: { ...record.text, place: at.text }, found: at.found };
  };
  const entryOf = (one: Fresh | Filed | Problem): ArticleRecord | Problem => {
    if ('reason' in one) return one;
    return 'record' in one ? copyOf(one) : recordOf(one);
  };
  return {
    begin(state) {
      files.push({ state, read: [] });
      enter(state);
    },
    add(one) {
      const entry = entryOf(one);
      files.at(-1)?.read.push(entry);
      enter(entry);
    },
    end() {
      const [text, found] = [texts.end(), analyses.end()];
      edition.seal(libraryFiles.texts, text);
      edition.seal(libraryFiles.analyses, found);
      edition.seal(libraryFiles.catalogue, catalogue.end());
      const open = (name: string, seal: Seal) => openFile(join(edition.path, name), seal);
      return {
        files,
        volume: createVolume(open(libraryFiles.texts, text), open(libraryFiles.analyses, found)),
      };
    },
    close() {
      for (const file of [texts, analyses, catalogue]) file.close();
    },
  };
}
