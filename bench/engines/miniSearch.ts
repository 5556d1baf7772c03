import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import MiniSearch, { type Options } from 'minisearch';
import { stopwords } from '../../src/archive/stopwords.js';
import type { Document, Engine } from '../engine.js';

const asItComes: Options<Document> = { fields: ['title', 'text'] };

const withoutStopwords: Options<Document> = {
  ...asItComes,
  processTerm: (term) => (stopwords.has(term.toLowerCase()) ? null : term.toLowerCase()),
};

/** MiniSearch, with nothing set and with the bot's stopwords left out of texts and queries. */
export const miniSearch = engineOf('MiniSearch as it comes', 'fields title and text', asItComes);
export const miniSearchWithoutStopwords = engineOf(
  'MiniSearch, stopwords out',
  'the same, stopwords left out of texts and queries',
  withoutStopwords,
);

function engineOf(name: string, settings: string, options: Options<Document>): Engine {
  const searching = (index: MiniSearch<Document>) => ({
    search: (query: string, limit: number) =>
      index
        .search(query)
        .slice(0, limit)
        .map(({ id }) => id as number),
  });
  return {
    name,
    settings,
    async create(folder) {
      const index = new MiniSearch<Document>(options);
      return {
        add: (document) => index.add(document),
        finish: async () => ({
          ...searching(index),
          save: async () => writeFileSync(fileIn(folder), JSON.stringify(index)),
        }),
      };
    },
    open: async (folder) => searching(MiniSearch.loadJSON(readFileSync(fileIn(folder), 'utf8'), options)),
  };
}

const fileIn = (folder: string): string => path.join(folder, 'minisearch.json');
