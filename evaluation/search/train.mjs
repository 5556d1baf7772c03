// Learns how much each clue speaks for a passage, and writes the weights to `src/archive/passages/weights.json`.
// `npm run build` first; then
//   node evaluation/search/train.mjs FOLDER...
// where each folder has a collection with judged questions: corpus.jsonl, queries.jsonl with {id, text}, and qrels.tsv
// with query, article and grade. The weights were learned from the development questions of TrecQA (newswire sentences;
// Wang, Smith and Mitamura, 2007) and XQuAD (passages of Wikipedia; Artetxe, Ruder and Yogatama, 2020). No text of
// theirs is kept here, only the weights. What it prints is nDCG@10 by cross-validation, each question being ranked by
// weights learned from the others, and then that of all by the weights that are written.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { clueNames, cluesOf } from '../../dist/src/archive/passages/clues.js';
import { firstTerms } from '../../dist/src/archive/passages/firstLook.js';
import { titleShare } from '../../dist/src/archive/passages/matching.js';
import { readPassage } from '../../dist/src/archive/passages/readPassage.js';
import { soughtFor } from '../../dist/src/archive/passages/sought.js';
import { readQuery } from '../../dist/src/archive/query/query.js';
import { createSearchIndex } from '../../dist/src/archive/searchIndex.js';
import { readCoverage } from '../../dist/src/indexing/coverage.js';
import { learnOrder, worth } from './order.mjs';

/** `decay` keeps weights small, and `most` the largest: of few questions one can learn too much. */
const settings = { features: clueNames.length, most: 6, rounds: 120, rate: 0.05, decay: 0.01 };
const folds = 10;
/** Passages that are ranked, and of those that are not wanted how many are learned from, the best ones. */
const candidates = 150;
const unwanted = 30;

const target = new URL('../../src/archive/passages/weights.json', import.meta.url);

const linesOf = (folder, name) => readFileSync(path.join(folder, name), 'utf8').split('\n').filter(Boolean);

async function readCollection(folder) {
  const { analyses } = await readCoverage(path.join(folder, 'corpus.jsonl'));
  const passages = analyses.flatMap(({ article, passages }) =>
    passages.map(({ start, end }) => ({
      article: article.id,
      text: article.text.slice(start, end),
      title: article.title ?? '',
      published: article.published,
    })),
  );
  const index = createSearchIndex({ text: 1, title: 0.3 });
  for (const [number, { text, title }] of passages.entries()) index.add(number, { text, title });
  const grades = new Map();
  for (const [id, article, grade] of linesOf(folder, 'qrels.tsv').map((line) => line.split('\t'))) {
    if (Number(grade) > 0) grades.set(id, new Map(grades.get(id)).set(article, Number(grade)));
  }
  const questions = linesOf(folder, 'queries.jsonl')
    .map((line) => JSON.parse(line))
    .filter(({ id }) => grades.has(id))
    .map(({ id, text }) => questionOf(text, grades.get(id), { index, passages }));
  return { name: path.basename(folder), questions };
}

function questionOf(text, grades, { index, passages }) {
  const query = readQuery(text, index);
  const sought = soughtFor(query, { size: passages.length, frequency: index.frequency });
  const hits = index.search(firstTerms(query)).slice(0, candidates);
  const reads = hits.map(({ id }) => readPassage(passages[id], sought));
  const titles = hits.map(({ id }) => titleShare(passages[id].title, sought));
  const looked = cluesOf(reads, titles, sought).map((clues, i) => {
    const { article } = passages[hits[i].id];
    return { article, wanted: grades.has(article), values: clueNames.map((name) => clues[name]) };
  });
  return { grades, looked };
}

const learnFrom = (questions) =>
  learnOrder(
    questions.map(({ looked }) => learned(looked)).filter((looked) => looked.some(({ wanted }) => wanted)),
    settings,
  );

const learned = (looked) => [
  ...looked.filter(({ wanted }) => wanted),
  ...looked.filter(({ wanted }) => !wanted).slice(0, unwanted),
];

/** nDCG@10 of the articles, each at the place of its best passage. */
function score({ grades, looked }, weights) {
  const order = looked
    .map(({ article, values }) => ({ article, worth: worth(weights, values) }))
    .sort((a, b) => b.worth - a.worth);
  const gains = [...new Set(order.map(({ article }) => article))].map((article) => grades.get(article) ?? 0);
  return gain(gains) / gain([...grades.values()].sort((a, b) => b - a));
}

const gain = (grades) =>
  grades.slice(0, 10).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);

const mean = (numbers) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

const collections = [];
for (const folder of process.argv.slice(2)) collections.push(await readCollection(folder));

const others = (fold) =>
  collections.flatMap(({ questions }) => questions.filter((_, i) => i % folds !== fold));
const byFold = Array.from({ length: folds }, (_, fold) => learnFrom(others(fold)));
const weights = learnFrom(collections.flatMap(({ questions }) => questions));
for (const { name, questions } of collections) {
  const crossed = mean(questions.map((question, i) => score(question, byFold[i % folds])));
  const all = mean(questions.map((question) => score(question, weights)));
  console.log(`${name}: nDCG@10 ${crossed.toFixed(4)} by cross-validation, ${all.toFixed(4)} on all`);
}
const rounded = Object.fromEntries(clueNames.map((name, i) => [name, Number(weights[i].toFixed(2))]));
console.log(rounded);
writeFileSync(target, `${JSON.stringify(rounded, null, 2)}\n`);
