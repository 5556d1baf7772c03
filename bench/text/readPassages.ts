import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Document } from '../engine.js';
import type { Written } from './articles.js';
import type { Corpus } from './corpus.js';

/** The passages of a corpus in portions, as they are put into an index; at most `size` of them. */
export async function* readPassages({ articles, size }: Corpus): AsyncGenerator<Document[]> {
  let portion: Document[] = [];
  let id = 0;
  for await (const line of createInterface({ input: createReadStream(articles) })) {
    const { title, text } = JSON.parse(line) as Written;
    for (const passage of text.split('\n')) if (id < size) portion.push({ id: id++, title, text: passage });
    if (portion.length >= 1_000) {
      yield portion;
      portion = [];
    }
  }
  yield portion;
}
