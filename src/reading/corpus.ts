import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Article, PlainError, type Problem } from '../model.js';
import { articlesIn, type Entry } from './corpus/articles.js';
import { filesIn } from './corpus/folder.js';

async function* entries(path: string): AsyncGenerator<Entry | Problem> {
  const found = await stat(path).catch(() => null);
  if (!found)
    throw new PlainError(`There is no corpus at ${path}: create the folder and put articles into it.`);
  if (found.isFile() && path.endsWith('.jsonl')) return yield* articlesIn({ path, file: basename(path) });
  if (!found.isDirectory()) throw new PlainError(`The corpus ${path} is neither a folder nor a .jsonl file.`);
  for await (const file of filesIn(path)) {
    if ('reason' in file) yield file;
    else yield* articlesIn(file);
  }
}

/** How many reasons are told where nothing could be read. */
const reasonsTold = 3;

/** That nothing could be read, and why not, as far as there are files. */
function nothingRead(path: string, problems: readonly Problem[]): PlainError {
  const nothing = `No article could be read in ${path}`;
  if (problems.length === 0) return new PlainError(`${nothing}: put articles into it.`);
  const told = problems.slice(0, reasonsTold).map(({ file, reason }) => `${file}: ${reason}`);
  const more = problems.length > reasonsTold ? `; and ${problems.length - reasonsTold} more` : '';
  return new PlainError(`${nothing}. ${told.join('; ')}${more}.`);
}

/**
 * Reads a corpus, one file at a time and always in the same order: a folder of article files (`.txt` page
 * dumps, `.md`, `.html`, `.json`, `.jsonl`), or one JSONL file. An article's id is its file's path inside the
 * folder, or what its row says. What cannot be read is yielded as a problem, an id that was there before too.
 * Throws a PlainError where the corpus is missing, or at its end, with the first reasons, where it held no article.
 */
export async function* readCorpus(path: string): AsyncGenerator<Article | Problem> {
  const ids = new Set<string>();
  const problems: Problem[] = [];
  for await (const entry of entries(path)) {
    if ('reason' in entry) {
      if (ids.size === 0) problems.push(entry);
      yield entry;
    } else if (ids.has(entry.article.id)) {
      yield { file: entry.file, reason: `an article before it has the same id, ${entry.article.id}` };
    } else {
      ids.add(entry.article.id);
      yield entry.article;
    }
  }
  if (ids.size === 0) throw nothingRead(path, problems);
}
