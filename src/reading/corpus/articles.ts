import { type Article, PlainError, type Problem } from '../../model.js';
import { mayBeJsonLine } from '../json/recognise.js';
import { sourceOfRow } from '../json/row.js';
import { parseJson } from '../json/rows.js';
import { readArticle } from '../read.js';
import type { Source } from '../source.js';
import { type ByteLine, isBlank, readBytes, readLines, textOf } from './bytes.js';
import type { CorpusFile } from './folder.js';
import { foreignTo } from './foreign.js';
import { isLineFile } from './formats.js';
import { inMegabytes, type ReadLimits, readLimits } from './limits.js';
import { type FormatName, type Piece, piecesOf } from './readers.js';

export type { FormatName } from './readers.js';

/** An article, the file that it was read from, with its line where the file has many, and how it was read. */
export interface Entry {
  readonly file: string;
  readonly format: FormatName;
  readonly article: Article;
}

const tooLarge = ({ whole }: ReadLimits) => new PlainError(`larger than ${inMegabytes(whole)}`);

/** What went wrong, for the one who saved the file. */
export function problem(file: string, error: unknown): Problem {
  if (error instanceof PlainError) return { file, reason: error.message };
  return { file, reason: `could not be read: ${error instanceof Error ? error.message : error}` };
}

/** Books are longer, in code units, and no article is; analysing more of it would take minutes. */
const longestArticle = 1_000_000;

/** Reads a source; one without an article's text is a problem. */
function articleOf(source: Source): Article {
  if (source.text.trim() === '') throw new PlainError('empty');
  const read = readArticle(source);
  if (read.body.length === 0) throw new PlainError('no article was found in it');
  if (read.body.reduce((sum, { start, end }) => sum + end - start, 0) > longestArticle)
    throw new PlainError(
      `more than ${longestArticle.toLocaleString('en')} characters of text, longer than any article`,
    );
  return read;
}

const letters = (text: string) => text.replace(/\s+/g, '').length;

/** A text in which there is little beside the article was no dump of a page. */
function textual({ text, body, title }: Article): FormatName {
  const read = body.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  return read + letters(title ?? '') > 0.9 * letters(text) ? 'plain text' : 'page dump';
}

async function attempt({ file, format, source }: Piece): Promise<Entry | Problem> {
  try {
    const article = articleOf(await source());
    return { file, format: format === 'page dump' ? textual(article) : format, article };
  } catch (error) {
    return problem(file, error);
  }
}

/** The article of one line of JSON lines, or what is wrong with it; `null` where the line is empty. Never throws. */
export async function articleOfLine(
  line: ByteLine,
  file: string,
  limits: ReadLimits = readLimits,
): Promise<Entry | Problem | null> {
  if (isBlank(line)) return null;
  const place = `${file}:${line.number}`;
  const source = () => sourceOfRow(parseJson(textOf(line, limits)), place);
  return attempt({ file: place, format: 'JSONL', source });
}

/** Whether the first line is one of JSONL, as the file's name says, and neither another format nor a picture. */
export const holdsLines = ({ bytes }: ByteLine): boolean =>
  bytes === null || (mayBeJsonLine(bytes.toString('latin1', 0, 200)) && foreignTo(bytes) === null);

async function* lineArticles(
  { path, file }: CorpusFile,
  limits: ReadLimits,
): AsyncGenerator<Entry | Problem> {
  let lines = 0;
  for await (const line of readLines(path, limits)) {
    if (lines === 0 && !isBlank(line) && !holdsLines(line)) throw tooLarge(limits);
    const found = await articleOfLine(line, file, limits);
    if (found) yield found;
    lines += found ? 1 : 0;
  }
  if (lines === 0) throw new PlainError('empty');
}

async function* allArticles(found: CorpusFile, limits: ReadLimits): AsyncGenerator<Entry | Problem> {
  const content = await readBytes(found.path, limits);
  if (content === null && !isLineFile(found.file)) throw tooLarge(limits);
  const pieces = content === null ? 'lines' : piecesOf(content, found.file);
  if (pieces === 'lines') return yield* lineArticles(found, limits);
  for (const piece of pieces) yield 'reason' in piece ? piece : await attempt(piece);
}

/** The articles of one file, and what is wrong with it: never throws. What is over a limit is a problem. */
export async function* articlesIn(
  found: CorpusFile,
  limits: ReadLimits = readLimits,
): AsyncGenerator<Entry | Problem> {
  try {
    yield* allArticles(found, limits);
  } catch (error) {
    yield problem(found.file, error);
  }
}
