import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Document, Engine, Searching } from '../engine.js';
import { loadPeer } from '../peer.js';

/** As much of Orama as is used here. */
interface Orama {
  create(options: object): object;
  insert(db: object, document: object): Promise<string> | string;
  search(db: object, query: object): Promise<Results> | Results;
  save(db: object): object;
  load(db: object, saved: object): void;
}

interface Results {
  readonly hits: readonly { readonly id: string }[];
}

/** Orama with its own stemmer and stopwords for English. */
export const orama: Engine = {
  name: 'Orama',
  settings:
    'its English stemmer and stopwords, threshold 1: any word may match; texts are kept, as it always does',
  async create(folder) {
    const { library, db } = await empty();
    return {
      add: async ({ id, title, text }: Document) => {
        await library.insert(db, { id: String(id), title, text });
      },
      finish: async () => ({
        ...searching(library, db),
        save: async () => writeFileSync(fileIn(folder), JSON.stringify(library.save(db))),
      }),
    };
  },
  async open(folder) {
    const { library, db } = await empty();
    library.load(db, JSON.parse(readFileSync(fileIn(folder), 'utf8')));
    return searching(library, db);
  },
};

async function empty() {
  const library = await loadPeer<Orama>('@orama/orama');
  const stems = await loadPeer<{ default: { stemmer: unknown } }>('@orama/stemmers/english');
  const stops = await loadPeer<{ default: { stopwords: unknown } }>('@orama/stopwords/english');
  const tokenizer = { stemming: true, stemmer: stems.default.stemmer, stopWords: stops.default.stopwords };
  const schema = { title: 'string', text: 'string' };
  return { library, db: library.create({ schema, components: { tokenizer } }) };
}

const searching = (library: Orama, db: object): Searching => ({
  async search(term, limit) {
    const { hits } = await library.search(db, { term, limit, threshold: 1 });
    return hits.map(({ id }) => Number(id));
  },
});

const fileIn = (folder: string): string => path.join(folder, 'orama.json');
