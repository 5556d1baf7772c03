import path from 'node:path';
import {
  createSearchIndex,
  openSearchIndex,
  type SearchIndex,
  saveSearchIndex,
} from '../../src/archive/searchIndex.js';
import type { Engine, Searching } from '../engine.js';

const weights = { text: 1, title: 0.3 };
type Field = keyof typeof weights;

/** As many of the best are enough for the second look. */
const most = 200;

/** MiniSearch as the bot's archive uses it: the first look, before anything is read again. */
export const searchIndex: Engine = {
  name: 'On the Record, index',
  settings: `createSearchIndex as the archive has it: stems, stopwords out, title ${weights.title}; the best ${most}, of which the first are counted`,
  async create(folder) {
    const index = createSearchIndex(weights);
    return {
      add: ({ id, title, text }) => index.add(id, { title, text }),
      async finish() {
        index.postings();
        return { ...searching(index), save: () => saveSearchIndex(index, fileIn(folder)) };
      },
    };
  },
  open: async (folder) => searching(await openSearchIndex<Field>(fileIn(folder), weights)),
};

const searching = (index: SearchIndex<Field>): Searching => ({
  search: (query, limit) =>
    index
      .search(query, { most })
      .slice(0, limit)
      .map(({ id }) => id),
});

const fileIn = (folder: string): string => path.join(folder, 'passages.index');
