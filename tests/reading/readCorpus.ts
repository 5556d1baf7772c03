import type { Article, Problem } from '../../src/model.js';
import type { Entry } from '../../src/reading/corpus/articles.js';
import { gather, type PieceRead } from '../../src/reading/corpus/gather.js';
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

/** The articles and problems of a corpus, read and not analysed. */
export async function* readCorpus(path: string): AsyncGenerator<Article | Problem> {
  for await (const one of gather(path, piecesRead(path))) yield 'reason' in one ? one : one.article;
}
