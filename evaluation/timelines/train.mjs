// Learns which events a timeline of a topic tells, by logistic regression, and writes the weights to
// `src/archive/timeline/relevance.json`. `npm run build` first; then
//   node evaluation/timelines/train.mjs TOPICS.jsonl
// where each line is a topic with its articles and the dates that annotators gave it: {id, name, articles: [{id, title,
// text, date}], references: [{entries: [{date}]}]}. The weights were learned from the topics of SemEval-2015 task 4
// (TimeLine: Cross-Document Event Ordering), whose articles are from Wikinews; its distribution has them under CC BY 3.0
// with attribution, older Wikinews is CC BY 2.5. No text of theirs is kept here, only the weights. What it prints is the date F1
// at the reference's length, by cross-validation: the topics of each corpus are judged by weights learned from the others.
import { readFileSync, writeFileSync } from 'node:fs';
import { analyse } from '../../dist/src/analysis/analyse.js';
import { coverageOf } from '../../dist/src/archive/coverage.js';
import { gatherPersons } from '../../dist/src/archive/persons.js';
import { createSearchIndex } from '../../dist/src/archive/searchIndex.js';
import { noStories } from '../../dist/src/archive/stories/stories.js';
import { clueNames, cluesOf, mayBeOf } from '../../dist/src/archive/timeline/clues.js';
import { entriesOf } from '../../dist/src/archive/timeline/entry.js';
import { hold } from '../../dist/src/archive/timeline/held.js';
import { createHolder } from '../../dist/src/archive/timeline/heldEvent.js';
import { asAsked, searchedFor, topicOf } from '../../dist/src/archive/timeline/naming.js';
import { shortNamesOf } from '../../dist/src/archive/timeline/shortNames.js';
import { createVocabulary } from '../../dist/src/archive/timeline/vocabulary.js';
import { readArticle } from '../../dist/src/reading/read.js';
import { learn, likelihood } from '../logistic.mjs';

/** `decay` keeps weights small: of few topics one can learn too much. */
const settings = { features: clueNames.length, rounds: 1500, rate: 4, decay: 0.001 };

const target = new URL('../../src/archive/timeline/relevance.json', import.meta.url);
const rows = readFileSync(process.argv[2], 'utf8').trimEnd().split('\n');
const topics = [];
for (const row of rows) topics.push(await readTopic(JSON.parse(row)));

async function readTopic({ id, name, articles, references }) {
  const analyses = articles.map(({ id, title = '', text, date }) =>
    analyse(readArticle({ id, title, text, published: date, format: 'plain' })),
  );
  const persons = await gatherPersons(analyses);
  const vocabulary = createVocabulary();
  const index = createSearchIndex({ text: 1, title: 1 });
  const held = analyses.map((analysis, number) => {
    index.add(number, { text: analysis.article.text, title: analysis.article.title ?? '' });
    return hold(analysis, vocabulary);
  });
  const short = shortNamesOf(name, held, persons, vocabulary);
  const hits = asAsked(name, index.search(searchedFor(name, short)));
  const coverage = coverageOf(name, hits, articles.length);
  const topic = topicOf(name, short, coverage, vocabulary);
  const dates = new Set(references.flatMap(({ entries }) => entries.map(({ date }) => date)));
  const examples = analyses.flatMap((analysis, number) =>
    entriesOf(analysis, number, persons, noStories, createHolder())
      .map((entry) => ({ entry, naming: topic.namingIn(held[number]), topic }))
      .filter(mayBeOf)
      .map((looked) => {
        const date = looked.entry.event.value;
        return { date, told: dates.has(date), values: cluesOf(looked) };
      }),
  );
  return { corpus: id.split('/').at(-2), dates, examples };
}

/** Topics with many events count for less than the sum of these: all are to be told well. */
function learnFrom(topics) {
  const examples = topics.flatMap(({ examples }) =>
    examples.map((example) => ({ ...example, counts: 1 / Math.sqrt(examples.length) })),
  );
  return learn(examples, ({ told }) => told, settings);
}

/** The share of a topic's dates that are among as many of the likeliest. */
function dateScore({ dates, examples }, model) {
  const none = new Map();
  for (const { date, values } of examples) {
    none.set(date, (none.get(date) ?? 1) * (1 - likelihood(model, values)));
  }
  const chosen = [...none].sort(([, a], [, b]) => a - b).slice(0, dates.size);
  const right = chosen.filter(([date]) => dates.has(date)).length;
  return chosen.length === 0 ? 0 : (2 * right) / (chosen.length + dates.size);
}

const mean = (numbers) => ((100 * numbers.reduce((a, b) => a + b, 0)) / numbers.length).toFixed(1);
const corpora = [...new Set(topics.map(({ corpus }) => corpus))];
const scores = corpora.map((corpus) => {
  const model = learnFrom(topics.filter((topic) => topic.corpus !== corpus));
  const these = topics.filter((topic) => topic.corpus === corpus).map((topic) => dateScore(topic, model));
  console.log(
    corpus,
    mean(these),
    clueNames.map((name, i) => `${name} ${model.weights[i].toFixed(2)}`).join(', '),
  );
  return these;
});
const model = learnFrom(topics);
const round = (number) => Number(number.toFixed(3));
const weights = Object.fromEntries(clueNames.map((name, i) => [name, round(model.weights[i])]));
writeFileSync(target, `${JSON.stringify({ bias: round(model.bias), weights }, null, 2)}\n`);
console.log('left out', mean(scores.flat()), 'learned', mean(topics.map((topic) => dateScore(topic, model))));
console.log(round(model.bias), weights);
