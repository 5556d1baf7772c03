import { createWriteStream, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { passagesAnArticle, writeArticle } from './articles.js';
import { drawQueries } from './queries.js';
import { seeded } from './random.js';
import { inventVocabulary } from './vocabulary.js';

/** Where a corpus of a size stands: its articles as JSON lines, and queries drawn from it. */
export interface Corpus {
  /** How many passages it has, as generated. */
  readonly size: number;
  readonly articles: string;
  readonly queries: string;
}

const seed = 20_250_208;
const asked = 500;

export const corpusIn = (folder: string, size: number): Corpus => ({
  size,
  articles: path.join(folder, `${size}.jsonl`),
  queries: path.join(folder, `${size}.queries.json`),
});

/** Writes a corpus and its queries, where they are not there yet; both are the same on every machine. */
export async function writeCorpus(folder: string, size: number): Promise<Corpus> {
  const corpus = corpusIn(folder, size);
  if (existsSync(corpus.articles) && existsSync(corpus.queries)) return corpus;
  mkdirSync(folder, { recursive: true });
  const drawn: string[] = [];
  const unfinished = `${corpus.articles}.unfinished`;
  await pipeline(Readable.from(lines(size, drawn)), createWriteStream(unfinished));
  renameSync(unfinished, corpus.articles);
  writeFileSync(corpus.queries, JSON.stringify(drawQueries(drawn, asked, seeded(seed + 2))));
  return corpus;
}

/** The articles as lines; of the passages some are put into `drawn`, from which queries may be made. */
function* lines(size: number, drawn: string[]): Generator<string> {
  const vocabulary = inventVocabulary(seeded(seed));
  const random = seeded(seed + 1);
  const articles = Math.ceil(size / passagesAnArticle);
  const step = Math.max(1, Math.floor(articles / 1_000));
  for (let number = 0; number < articles; number++) {
    const article = writeArticle(number, random, vocabulary);
    if (number % step === 0) drawn.push(...article.text.split('\n'));
    yield `${JSON.stringify(article)}\n`;
  }
}
