import { basename } from 'node:path';
import { type Article, PlainError, type Problem } from '../../model.js';
import { readArticle } from '../read.js';
import type { Format, Source } from '../source.js';
import { type ByteLine, readLines, readText, textOf } from './bytes.js';
import type { CorpusFile } from './folder.js';
import { endings, type FileKind, kindOfFile } from './formats.js';
import { parseJson, sourceOfRow } from './rows.js';

/** An article, the file that it was read from, with its line where the file has many, and how it was read. */
export interface Entry {
  readonly file: string;
  readonly format: Format;
  readonly article: Article;
}

/** What went wrong, for the one who saved the file. */
export function problem(file: string, error: unknown): Problem {
  if (error instanceof PlainError) return { file, reason: error.message };
  return { file, reason: `could not be read: ${error instanceof Error ? error.message : error}` };
}

/** Reads a source; one without an article's text is a problem. */
function article(source: Source): Article {
  if (source.text.trim() === '') throw new PlainError('empty');
  const read = readArticle(source);
  if (read.body.length === 0) throw new PlainError('no article was found in it');
  return read;
}

function attempt(file: string, source: () => Source): Entry | Problem {
  try {
    const found = source();
    return { file, format: found.format, article: article(found) };
  } catch (error) {
    return problem(file, error);
  }
}

/** The article of one line of JSON lines, or what is wrong with it; `null` where the line is empty. Never throws. */
export function articleOfLine(line: ByteLine, file: string): Entry | Problem | null {
  if (line.bytes && line.bytes.toString('latin1').trim() === '') return null;
  const place = `${file}:${line.number}`;
  return attempt(place, () => sourceOfRow(parseJson(textOf(line)), place));
}

async function* lineArticles(path: string, file: string): AsyncGenerator<Entry | Problem> {
  for await (const line of readLines(path)) {
    const found = articleOfLine(line, file);
    if (found) yield found;
  }
}

function* jsonArticles(text: string, file: string): Generator<Entry | Problem> {
  const value = parseJson(text);
  const rows = Array.isArray(value) ? value : [value];
  for (const [index, row] of rows.entries()) {
    const place = Array.isArray(value) ? `${file}:${index + 1}` : file;
    yield attempt(place, () => sourceOfRow(row, place));
  }
}

async function* articlesOfKind(kind: FileKind, path: string, file: string): AsyncGenerator<Entry | Problem> {
  if (kind === 'jsonl') yield* lineArticles(path, file);
  else if (kind === 'json') yield* jsonArticles(await readText(path), file);
  else yield { file, format: kind, article: article({ id: file, text: await readText(path), format: kind }) };
}

/** The articles of one file, and what is wrong with it: never throws. */
export async function* articlesIn({ path, file }: CorpusFile): AsyncGenerator<Entry | Problem> {
  const kind = kindOfFile(basename(path));
  if (!kind) {
    yield { file, reason: `this type of file is not read; ${endings} are` };
    return;
  }
  try {
    yield* articlesOfKind(kind, path, file);
  } catch (error) {
    yield problem(file, error);
  }
}
