// Learns from `pairs.jsonl` when two printings are one statement, by logistic regression, and writes the weights to
// `src/archive/sameStatement/weights.json`. Half of the pairs, by a hash of the id, are held back and only scored.
// `npm run build` first. `--score` only scores the weights that are there.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { featureNames, featuresOf } from '../../dist/src/archive/sameStatement/features.js';
import { versionOf } from '../../dist/src/archive/sameStatement/version.js';

const rounds = 8000;
const rate = 1;
/** Keeps weights small: of a hundred pairs one can learn too much. */
const decay = 0.001;
/** So many of the pairs taken for one statement have to be one, of which half are made to mislead: others are rarer. */
const precisionWanted = 0.9;

const target = new URL('../../src/archive/sameStatement/weights.json', import.meta.url);
const pairs = readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map(readPair);
const isHeld = ({ id }) => createHash('sha256').update(id).digest()[0] % 2 === 1;
const [dev, held] = [pairs.filter((pair) => !isHeld(pair)), pairs.filter(isHeld)];

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

const likelihood = ({ weights, bias }, values) =>
  1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * weights[i], bias)));

function learn(examples) {
  const model = { weights: featureNames.map(() => 0), bias: 0 };
  for (let round = 0; round < rounds; round++) {
    const slopes = model.weights.map((weight) => -decay * weight);
    let slope = 0;
    for (const { same, values } of examples) {
      const miss = (Number(same) - likelihood(model, values)) / examples.length;
      values.forEach((value, i) => {
        slopes[i] += miss * value;
      });
      slope += miss;
    }
    model.weights = model.weights.map((weight, i) => weight + rate * slopes[i]);
    model.bias += rate * slope;
  }
  return model;
}

function score(model, threshold, examples) {
  const taken = examples.filter(({ values }) => likelihood(model, values) >= threshold);
  const right = taken.filter(({ same }) => same).length;
  return { precision: right / taken.length, recall: right / examples.filter(({ same }) => same).length };
}

/** The lowest threshold of one half or more at which precision is as wanted. */
function thresholdFor(model, examples) {
  const steps = Array.from({ length: 46 }, (_, step) => Number((0.5 + step / 100).toFixed(2)));
  return steps.find((step) => score(model, step, examples).precision >= precisionWanted) ?? 0.95;
}

function report(model, threshold) {
  for (const [name, examples] of [
    ['dev', dev],
    ['held', held],
  ]) {
    const { precision, recall } = score(model, threshold, examples);
    console.log(
      `${name}: ${examples.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`,
    );
  }
  for (const { id, same, words, values } of pairs) {
    const likely = likelihood(model, values);
    if (same !== likely >= threshold) console.log(id, same ? 'missed' : 'WRONG', likely.toFixed(2), words);
  }
}

if (process.argv.includes('--score')) {
  const { weights, bias, threshold } = JSON.parse(readFileSync(target, 'utf8'));
  report({ weights: featureNames.map((name) => weights[name]), bias }, threshold);
} else {
  const model = learn([...dev, ...crossed(dev)]);
  const threshold = thresholdFor(model, dev);
  const round = (number) => Number(number.toFixed(3));
  const weights = Object.fromEntries(featureNames.map((name, i) => [name, round(model.weights[i])]));
  writeFileSync(target, `${JSON.stringify({ bias: round(model.bias), threshold, weights }, null, 2)}\n`);
  console.log(weights, round(model.bias), threshold);
  report(model, threshold);
}
