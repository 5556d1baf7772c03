import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Engine, Searching } from '../engine.js';
import { loadPeer } from '../peer.js';

/** As much of FlexSearch as is used here. */
interface FlexSearch {
  readonly Index: new (options: object) => Index;
  readonly Encoder: new (...options: unknown[]) => object;
  readonly Charset: { readonly Default: object };
}

interface Index {
  add(id: number, text: string): void;
  search(query: string, options: object): readonly number[];
  export(take: (key: string, data: string) => void): unknown;
  import(key: string, data: string): void;
}

/** FlexSearch with its English pack. */
export const flexSearch: Engine = {
  name: 'FlexSearch',
  settings: 'one field of title and text, its English stemmer and stopwords, suggest: any word may match',
  async create(folder) {
    const index = await empty();
    return {
      add: ({ id, title, text }) => index.add(id, `${title}\n${text}`),
      finish: async () => ({
        ...searching(index),
        async save() {
          await index.export((key, data) => writeFileSync(path.join(folder, key), data ?? ''));
        },
      }),
    };
  },
  async open(folder) {
    const index = await empty();
    for (const key of readdirSync(folder)) index.import(key, readFileSync(path.join(folder, key), 'utf8'));
    return searching(index);
  },
};

async function empty(): Promise<Index> {
  const { default: library } = await loadPeer<{ default: FlexSearch }>('flexsearch');
  const { default: english } = await loadPeer<{ default: object }>('flexsearch/lang/en');
  return new library.Index({ encoder: new library.Encoder(library.Charset.Default, english) });
}

const searching = (index: Index): Searching => ({
  search: (query, limit) => index.search(query, { limit, suggest: true }),
});
