import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Article, PlainError, type Problem } from '../model.js';
import { articlesIn } from './corpus/articles.js';
import { filesIn } from './corpus/folder.js';

async function* everything(path: string): AsyncGenerator<Article | Problem> {
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

/**
 * Reads a corpus, one file at a time and always in the same order: a folder of article files (`.txt` page
 * dumps, `.md`, `.html`, `.json`, `.jsonl`), or one JSONL file. An article's id is its file's path inside the
 * folder, or what its row says. What cannot be read is yielded as a problem, an id that was there before too.
 * Throws a PlainError where the corpus is missing, or at its end where it held no article.
 */
export async function* readCorpus(path: string): AsyncGenerator<Article | Problem> {
  const ids = new Set<string>();
  for await (const found of everything(path)) {
    if (!('id' in found)) yield found;
    else if (ids.has(found.id)) yield { file: found.id, reason: 'another article before it has the same id' };
    else {
      ids.add(found.id);
      yield found;
    }
  }
  if (ids.size === 0) throw new PlainError(`No article could be read in ${path}: put articles into it.`);
}
