// Learns from all pairs when two printings are one statement, by logistic regression, and writes the weights to
// `src/archive/sameStatement/weights.json`. What it prints is by cross-validation: each pair is judged by weights
// learned from the pairs of other speakers, so that no statement is on both sides. `npm run build` first.
import { readFileSync, writeFileSync } from 'node:fs';
import { featureNames, featuresOf } from '../../dist/src/archive/sameStatement/features.js';
import { versionOf } from '../../dist/src/archive/sameStatement/version.js';
import { learn, likelihood } from '../logistic.mjs';

/** `decay` keeps weights small: of a hundred pairs one can learn too much. */
const settings = { features: featureNames.length, rounds: 3000, rate: 1, decay: 0.001 };
/** So many of the pairs taken for one statement have to be one, of which half are made to mislead: others are rarer. */
const precisionWanted = 0.95;
const folds = 8;

const target = new URL('../../src/archive/sameStatement/weights.json', import.meta.url);
const read = (file) =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n');
const pairs = [...read('pairs.jsonl'), ...read('fresh.jsonl')].map(readPair);

function readPair(line) {
  const row = JSON.parse(line);
  const { id, same, speaker, a, b } = row;
  const values = featuresOf(versionIn(a, speaker), versionIn(b, speaker));
  return { id, same, row, words: `${a.words} | ${b.words}`, values };
}

function versionIn({ words, around, published }, speaker) {
  return versionOf(words, around, speaker, published);
}

/** Statements on other matters, as most of a speaker's are: the first of a pair beside the second of another. */
function crossed(examples) {
  const read = examples.map(({ row }) => row);
  return [1].flatMap((step) =>
    read.map(({ a, speaker }, i) => {
      const { b } = read[(i + step) % read.length];
      const values = featuresOf(versionIn(a, speaker), versionIn({ ...b, published: a.published }, speaker));
      return { same: false, values };
    }),
  );
}

const learnFrom = (examples) => learn(examples, ({ same }) => same, settings);

function score(threshold, judged) {
  const taken = judged.filter(({ likely }) => likely >= threshold);
  const right = taken.filter(({ same }) => same).length;
  return { precision: right / taken.length, recall: right / judged.filter(({ same }) => same).length };
}

/** The lowest threshold of one half or more at which precision is as wanted, there and above. */
function thresholdFor(judged) {
  const steps = Array.from({ length: 46 }, (_, step) => Number((0.95 - step / 100).toFixed(2)));
  const tooLow = steps.find((step) => score(step, judged).precision < precisionWanted);
  return tooLow === undefined ? 0.5 : Number((tooLow + 0.01).toFixed(2));
}

/** Every pair with its likelihood by weights learned from other speakers. */
function crossValidated() {
  const speakers = [...new Set(pairs.map(({ row }) => row.speaker))];
  const foldOf = ({ row }) => speakers.indexOf(row.speaker) % folds;
  return Array.from({ length: folds }, (_, fold) => {
    const others = pairs.filter((pair) => foldOf(pair) !== fold);
    const model = learnFrom([...others, ...crossed(others)]);
    const these = pairs.filter((pair) => foldOf(pair) === fold);
    return these.map((pair) => ({ ...pair, likely: likelihood(model, pair.values) }));
  }).flat();
}

function report(threshold, judged) {
  for (const [name, letter] of [
    ['known', 'p'],
    ['fresh', 'f'],
  ]) {
    const these = judged.filter(({ id }) => id.startsWith(letter));
    const { precision, recall } = score(threshold, these);
    console.log(`${name}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
  }
  for (const { id, same, words, likely } of judged) {
    if (same !== likely >= threshold) console.log(id, same ? 'missed' : 'WRONG', likely.toFixed(2), words);
  }
}

const judged = crossValidated();
const threshold = thresholdFor(judged);
const model = learnFrom([...pairs, ...crossed(pairs)]);
const round = (number) => Number(number.toFixed(3));
const weights = Object.fromEntries(featureNames.map((name, i) => [name, round(model.weights[i])]));
writeFileSync(target, `${JSON.stringify({ bias: round(model.bias), threshold, weights }, null, 2)}\n`);
console.log(weights, round(model.bias), threshold);
report(threshold, judged);
