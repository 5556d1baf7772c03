import type { Problem } from '../model.js';
import { Damage } from './damage.js';
import type { ArticleRecord } from './record.js';

/** A file of the corpus as it was when it was read. */
export interface FileState {
  readonly file: string;
  /** Its size and times; empty where they could not tell whether it is changed afterwards. */
  readonly stamp: string;
  /** Of its bytes; `null` where they could not be read. */
  readonly hash: string | null;
  /** Why they could not be read, as the file system calls it: "EACCES". */
  readonly refusal?: string;
}

/** What was read of a file, in order. */
export interface CataloguedFile {
  readonly state: FileState;
  readonly read: readonly (ArticleRecord | Problem)[];
}

/** A line of the catalogue: a file, and after it what was read of it. */
export type CatalogueLine = FileState | ArticleRecord | Problem;

/** A line as it is written. */
export const toLine = (line: CatalogueLine): Buffer => Buffer.from(`${JSON.stringify(line)}\n`);

const lineFeed = 10;

/** The files of a catalogue's bytes, in order. Throws `Damage` where they are no catalogue. */
export function readCatalogue(bytes: Buffer): CataloguedFile[] {
  const files: { state: FileState; read: (ArticleRecord | Problem)[] }[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(lineFeed, start);
    const line = parse(bytes.toString('utf8', start, end));
    if ('stamp' in line) files.push({ state: line, read: [] });
    else files.at(-1)?.read.push(line);
    start = end < 0 ? bytes.length : end + 1;
  }
  return files;
}

function parse(line: string): CatalogueLine {
  try {
    return JSON.parse(line) as CatalogueLine;
  } catch {
    throw new Damage('the catalogue cannot be read');
  }
}
