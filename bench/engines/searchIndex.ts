import { createSearchIndex } from '../../src/archive/searchIndex.js';
import type { Engine } from '../engine.js';

/** MiniSearch as the bot's archive uses it: the first look, before anything is read again. */
export const searchIndex: Engine = {
  name: 'On the Record, index',
  settings:
    'createSearchIndex as the archive has it: stems, stopwords out, BM25 k 0.9, b 0.4, d 0, title 0.3',
  async create() {
    const index = createSearchIndex({ text: 1, title: 0.3 });
    return {
      add: ({ id, title, text }) => index.add(id, { title, text }),
      finish: async () => ({
        search: (query, limit) =>
          index
            .search(query)
            .slice(0, limit)
            .map(({ id }) => id),
      }),
    };
  },
};
