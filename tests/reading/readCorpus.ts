import type { Article, Problem } from '../../src/model.js';
import type { Entry } from '../../src/reading/corpus/articles.js';
import { gather, type PortionRead } from '../../src/reading/corpus/gather.js';
import { nothingRead } from '../../src/reading/corpus/nothingRead.js';
import { entriesIn } from '../../src/reading/corpus/portions.js';
import { listCorpus, portionsOfAll } from '../../src/reading/corpus.js';

async function* portionsRead(path: string): AsyncGenerator<PortionRead<Entry>> {
  for await (const portion of portionsOfAll(await listCorpus(path))) {
    const read: (Entry | Problem)[] = [];
    if ('reason' in portion) read.push(portion);
    else for await (const one of entriesIn(portion)) read.push(one);
    yield { file: portion.file, read };
  }
}

/** The articles and problems of a corpus, read and not analysed; throws at its end where it holds no article. */
export async function* readCorpus(path: string): AsyncGenerator<Article | Problem> {
  const problems: Problem[] = [];
  let articles = 0;
  for await (const one of gather(portionsRead(path), (one, id) => ({
    ...one,
    article: { ...one.article, id },
  }))) {
    if ('reason' in one) problems.push(one);
    else articles++;
    yield 'reason' in one ? one : one.article;
  }
  if (articles === 0) throw nothingRead(path, problems);
}
