import type { Article, Problem } from '../../src/model.js';
import type { Entry } from '../../src/reading/corpus/articles.js';
import { gather, type PieceRead } from '../../src/reading/corpus/gather.js';
import { nothingRead } from '../../src/reading/corpus/nothingRead.js';
import { entriesIn } from '../../src/reading/corpus/pieces.js';
import { listCorpus, piecesOfAll } from '../../src/reading/corpus.js';

async function* piecesRead(path: string): AsyncGenerator<PieceRead<Entry>> {
  for await (const piece of piecesOfAll(await listCorpus(path))) {
    const read: (Entry | Problem)[] = [];
    if ('reason' in piece) read.push(piece);
    else for await (const one of entriesIn(piece)) read.push(one);
    yield { file: piece.file, read };
  }
}

/** The articles and problems of a corpus, read and not analysed; throws at its end where it holds no article. */
export async function* readCorpus(path: string): AsyncGenerator<Article | Problem> {
  const problems: Problem[] = [];
  let articles = 0;
  for await (const one of gather(piecesRead(path))) {
    if ('reason' in one) problems.push(one);
    else articles++;
    yield 'reason' in one ? one : one.article;
  }
  if (articles === 0) throw nothingRead(path, problems);
}
