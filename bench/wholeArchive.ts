import { indexCorpus } from '../src/indexing/edition.js';
import { type Subject, wanted } from './subject.js';

/** All that a question goes through in the bot, with what analysis finds in the articles kept in the data folder. */
export const wholeArchive: Subject = {
  name: 'On the Record, whole archive',
  settings: 'indexCorpus with a data folder, analysis and all; passages() looks twice, and declines',
  keeps: true,
  async build({ articles }, dataDir, clock) {
    const start = clock();
    const edition = await indexCorpus(articles, { dataDir });
    const seconds = (clock() - start) / 1000;
    await edition.close();
    return seconds;
  },
  async open({ articles }, dataDir) {
    const { archive } = await indexCorpus(articles, { dataDir });
    return { ask: (query) => archive.passages(query, wanted) };
  },
};
