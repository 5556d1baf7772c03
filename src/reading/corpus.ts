import type { Article, Problem } from '../model.js';

/**
 * Reads a corpus: a folder of article files, or a JSONL file of articles. What cannot be read is yielded as
 * a problem. Throws a PlainError where the corpus itself is missing or holds nothing.
 */
export async function* readCorpus(_path: string): AsyncGenerator<Article | Problem> {}
