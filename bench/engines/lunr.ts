import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine, Searching } from '../engine.js';
import { loadPeer } from '../peer.js';

/** As much of lunr as is used here. */
interface Lunr {
  readonly Builder: new () => Builder;
  readonly Index: { load(saved: object): Index };
  readonly tokenizer: (text: string) => object[];
  readonly trimmer: object;
  readonly stopWordFilter: object;
  readonly stemmer: object;
}

interface Builder {
  readonly pipeline: { add(...steps: object[]): void };
  readonly searchPipeline: { add(...steps: object[]): void };
  ref(field: string): void;
  field(name: string): void;
  add(document: object): void;
  build(): Index;
}

interface Index {
  query(
    build: (query: { term(tokens: object[], options: object): void }) => void,
  ): { readonly ref: string }[];
}

/** lunr with its own steps for English. */
export const lunr: Engine = {
  name: 'lunr',
  settings: 'trimmer, its English stopwords and stemmer; any word may match',
  async create(folder) {
    const { default: library } = await loadPeer<{ default: Lunr }>('lunr');
    const builder = new library.Builder();
    builder.pipeline.add(library.trimmer, library.stopWordFilter, library.stemmer);
    builder.searchPipeline.add(library.stemmer);
    builder.ref('id');
    for (const field of ['title', 'text']) builder.field(field);
    return {
      add: (document) => builder.add(document),
      async finish() {
        const index = builder.build();
        return {
          ...searching(library, index),
          save: async () => writeFileSync(fileIn(folder), JSON.stringify(index)),
        };
      },
    };
  },
  async open(folder) {
    const { default: library } = await loadPeer<{ default: Lunr }>('lunr');
    return searching(library, library.Index.load(JSON.parse(readFileSync(fileIn(folder), 'utf8'))));
  },
};

/** Words are handed over as tokens: in a query's text, marks would be operators. */
const searching = (library: Lunr, index: Index): Searching => ({
  search(query, limit) {
    const plain = query.replace(/[^\p{L}\p{N}\s-]/gu, ' ');
    const found = index.query((built) => built.term(library.tokenizer(plain), {}));
    return found.slice(0, limit).map(({ ref }) => Number(ref));
  },
});

const fileIn = (folder: string): string => path.join(folder, 'lunr.json');
