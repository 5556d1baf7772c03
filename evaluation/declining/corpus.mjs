import { readFileSync } from 'node:fs';
import { featuresOf } from '../../dist/src/archive/declining/features.js';
import { isAllUnknown, thingsOf } from '../../dist/src/archive/declining/things.js';
import { namesOf } from '../../dist/src/archive/query/names.js';
import { readQuery } from '../../dist/src/archive/query/query.js';
import { createSearchIndex } from '../../dist/src/archive/searchIndex.js';
import { readCoverage } from '../../dist/src/indexing/coverage.js';

/** As many passages as are judged for an answer. */
const judged = 20;

/** The rows of a JSONL file. */
export const readJsonl = (path) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** The passages of a corpus, a folder or a JSONL file of articles, that can be asked for those that fit best. */
export async function readCorpus(path) {
  const { analyses, synonyms } = await readCoverage(path);
  const names = namesOf(synonyms);
  const index = createSearchIndex({ text: 1, title: 0.3 });
  const passages = analyses.flatMap(({ article, passages: spans }) =>
    spans.map(({ start, end }) => ({
      article: article.id.replace(/\.md$/, ''),
      text: article.text.slice(start, end),
      title: article.title ?? '',
    })),
  );
  for (const [id, { text, title }] of passages.entries()) index.add(id, { text, title });
  const known = new Map();
  const frequency = (term) => {
    if (!known.has(term)) known.set(term, index.frequency(term));
    return known.get(term);
  };
  const vocabulary = { frequency, spelledLike: index.spelledLike };
  const stock = { size: passages.length, frequency };
  return {
    /** The best passages for a question, but for those of articles `without`, each with its features. */
    best(question, without = []) {
      const query = readQuery(question, vocabulary, names);
      const things = thingsOf(query, stock);
      if (isAllUnknown(things)) return [];
      return index
        .search(question)
        .map(({ id }) => passages[id])
        .filter(({ article }) => !without.includes(article))
        .slice(0, judged)
        .map((passage) => ({ ...passage, values: featuresOf(query, things, stock, passage) }));
    },
  };
}
