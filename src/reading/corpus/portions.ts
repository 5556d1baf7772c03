import type { Problem } from '../../model.js';
import { articleOfLine, articlesIn, type Entry, holdsLines, problem } from './articles.js';
import { type ByteLine, isBlank, readLines } from './bytes.js';
import type { CorpusFile } from './folder.js';
import { isLineFile } from './formats.js';

/** What is read in one go: a whole file, or some lines of a JSONL file, none of them empty. */
export interface Portion extends CorpusFile {
  readonly lines?: readonly ByteLine[];
}

/** So many bytes of lines make a portion, or so many lines: enough that handing it over costs little. */
const enoughBytes = 256 * 1024;
const enoughLines = 100;

/** A file in the portions in which it is read: JSONL, told by its ending, a few lines at a time. Never throws. */
export async function* portionsOf(file: CorpusFile): AsyncGenerator<Portion | Problem> {
  if (!isLineFile(file.file)) return yield file;
  let lines: ByteLine[] = [];
  let bytes = 0;
  let empty = true;
  let broken: Problem | null = null;
  try {
    for await (const line of readLines(file.path)) {
      if (isBlank(line)) continue;
      if (empty && !holdsLines(line)) return yield file;
      empty = false;
      lines.push(line);
      bytes += line.bytes?.length ?? 0;
      if (bytes < enoughBytes && lines.length < enoughLines) continue;
      yield { ...file, lines };
      lines = [];
      bytes = 0;
    }
  } catch (error) {
    // What stood before the fault is read all the same.
    broken = problem(file.file, error);
  }
  if (lines.length > 0) yield { ...file, lines };
  if (broken) yield broken;
  else if (empty) yield { file: file.file, reason: 'empty' };
}

async function* articlesOfLines(lines: readonly ByteLine[], file: string): AsyncGenerator<Entry | Problem> {
  for (const line of lines) {
    const found = await articleOfLine(line, file);
    if (found) yield found;
  }
}

/** The articles of a portion, and what is wrong with it, in order; of each line one or the other. Never throws. */
export const entriesIn = ({ lines, ...file }: Portion): AsyncGenerator<Entry | Problem> =>
  lines ? articlesOfLines(lines, file.file) : articlesIn(file);
