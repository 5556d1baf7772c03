import type { Problem } from '../../model.js';
import { articlesIn, articlesInLines, type Entry, isBlank, problem } from './articles.js';
import { type ByteLine, readLines } from './bytes.js';
import type { CorpusFile } from './folder.js';

/** What is read in one go: a whole file, or some lines of a JSONL file, none of them blank. */
export interface Piece extends CorpusFile {
  readonly lines?: readonly ByteLine[];
}

/** So many bytes of lines make a piece, and so many lines: enough that handing it over costs little. */
const enoughBytes = 256 * 1024;
const enoughLines = 100;

async function* piecesOfLines(file: CorpusFile): AsyncGenerator<Piece> {
  let lines: ByteLine[] = [];
  let bytes = 0;
  for await (const line of readLines(file.path)) {
    if (isBlank(line)) continue;
    lines.push(line);
    bytes += line.bytes?.length ?? 0;
    if (bytes < enoughBytes && lines.length < enoughLines) continue;
    yield { ...file, lines };
    lines = [];
    bytes = 0;
  }
  if (lines.length > 0) yield { ...file, lines };
}

/** A file in the pieces in which it is read: by its ending, JSONL a few lines at a time. Never throws. */
export async function* piecesOf(file: CorpusFile): AsyncGenerator<Piece | Problem> {
  if (!/\.jsonl$/i.test(file.path)) return yield file;
  try {
    yield* piecesOfLines(file);
  } catch (error) {
    yield problem(file.file, error);
  }
}

/** The articles of a piece, and what is wrong with it, in order; of lines one or the other for each. Never throws. */
export const entriesIn = ({ lines, ...file }: Piece): AsyncGenerator<Entry | Problem> =>
  lines ? articlesInLines(lines, file.file) : articlesIn(file);
