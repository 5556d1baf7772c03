import { performance } from 'node:perf_hooks';
import { indexCorpus } from '../src/indexing/edition.js';
import { type Subject, wanted } from './subject.js';

/** All that a question goes through in the bot, with what analysis finds in the articles kept in the data folder. */
export const wholeArchive: Subject = {
  name: 'On the Record, whole archive',
  settings: 'indexCorpus with a data folder, analysis and all; passages() looks twice, and declines',
  keeps: true,
  async build({ articles }, dataDir) {
    const start = performance.now();
    const edition = await indexCorpus(articles, { dataDir });
    const seconds = (performance.now() - start) / 1000;
    await edition.close();
    return seconds;
  },
  async open({ articles }, dataDir) {
    const { archive } = await indexCorpus(articles, { dataDir });
    return { ask: (query) => archive.passages(query, wanted) };
  },
};
