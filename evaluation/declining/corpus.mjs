import { readFileSync } from 'node:fs';
import { featuresOf } from '../../dist/src/archive/declining/features.js';
import { isAllUnknown, thingsOf } from '../../dist/src/archive/declining/things.js';
import { firstTerms } from '../../dist/src/archive/passages/firstLook.js';
import { lookAgain } from '../../dist/src/archive/passages/secondLook.js';
import { soughtFor } from '../../dist/src/archive/passages/sought.js';
import { namesOf } from '../../dist/src/archive/query/names.js';
import { readQuery } from '../../dist/src/archive/query/query.js';
import { createSearchIndex } from '../../dist/src/archive/searchIndex.js';
import { passageWeights } from '../../dist/src/archive/texts.js';
import { readCoverage } from '../../dist/src/indexing/coverage.js';

/** As many passages as are read for an answer, and as are judged, as in `src/archive/texts.ts`. */
const read = 150;
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
  const index = createSearchIndex(passageWeights);
  const passages = analyses.flatMap(({ article, passages: spans }) =>
    spans.map(({ start, end }) => ({
      article: article.id.replace(/\.md$/, ''),
      text: article.text.slice(start, end),
      title: article.title ?? '',
      published: article.published,
    })),
  );
  for (const [id, { text, title }] of passages.entries()) index.add(id, { text, title });
  const known = new Map();
  const frequency = (term) => {
    if (!known.has(term)) known.set(term, index.frequency(term));
    return known.get(term);
  };
  const vocabulary = { frequency, spelledLike: index.spelledLike };
  const shelf = {
    size: passages.length,
    textOf: (id) => passages[id].text,
    titleOf: (id) => passages[id].title,
    publishedOf: (id) => passages[id].published,
  };
  const stock = { size: passages.length, frequency };
  return {
    /** The best passages for a question, but for those of articles `without`, each with its features. */
    best(question, without = []) {
      const query = readQuery(question, vocabulary, names);
      const things = thingsOf(query, stock);
      if (isAllUnknown(things)) return [];
      const hits = index.search(firstTerms(query)).slice(0, read);
      const { looks } = lookAgain(
        hits.map(({ id }) => id),
        soughtFor(query, stock),
        shelf,
      );
      return looks
        .map(({ passage }) => passages[passage])
        .filter(({ article }) => !without.includes(article))
        .slice(0, judged)
        .map((passage) => ({ ...passage, values: featuresOf(query, things, stock, passage) }));
    },
  };
}
