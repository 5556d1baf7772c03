// Learns from questions when a passage speaks of one, by logistic regression, and writes the weights to
// `src/archive/declining/weights.json`. `npm run build` first, then
//   node evaluation/declining/train.mjs [--other NAME=FILE]… FOLDER…
// with folders of `corpus.jsonl`, `queries.jsonl` and `qrels.tsv`. What it prints is by cross-validation: each question is
// judged by weights learned from others, and then each corpus by weights learned from other corpora.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { featureNames } from '../../dist/src/archive/declining/features.js';
import { learn } from '../logistic.mjs';
import { readCases } from './cases.mjs';
import { judgedBy, report } from './report.mjs';

const settings = { features: featureNames.length, rounds: 600, rate: 2, decay: 0.0005 };
/** A false answer is cited and can be seen through, a false decline hides what is there: it counts nearly twice as much. */
const threshold = 0.36;
/** Of each question's passages, only the one that fits best is learned from, by the weights that were learned before. */
const passes = 4;
const lookedAt = 10;
/** Own questions count as much as the others together. */
const counts = { own: 1, foreign: 0.5, hard: 0.5 };
const folds = 4;

const { values, positionals } = parseArgs({
  options: { other: { type: 'string', multiple: true, default: [] } },
  allowPositionals: true,
});
const others = Object.fromEntries(values.other.map((pair) => pair.split('=')));
const cases = await readCases({ sets: positionals, others, file: 'known.jsonl' });
function learnFrom(from) {
  const groupOf = ({ corpus, kind }) => `${corpus} ${kind}`;
  const sizes = new Map();
  for (const one of from) sizes.set(groupOf(one), (sizes.get(groupOf(one)) ?? 0) + 1);
  let model = { weights: featureNames.map((name) => Number(name === 'share' || name === 'near')), bias: 0 };
  for (let pass = 0; pass < passes; pass++) {
    const examples = from.flatMap((one) => {
      const { kind, right, best } = one;
      const seen = best.slice(0, lookedAt).filter(({ article }) => kind !== 'own' || right.includes(article));
      const [top] = seen.map(({ values: v }) => v).sort((a, b) => scoreOf(model, b) - scoreOf(model, a));
      // A group counts by the root of its size: a large corpus says more, but not all.
      return top
        ? [{ values: top, isOwn: kind === 'own', counts: counts[kind] / Math.sqrt(sizes.get(groupOf(one))) }]
        : [];
    });
    model = learn(examples, ({ isOwn }) => isOwn, settings);
  }
  return model;
}

const scoreOf = ({ weights }, features) => features.reduce((sum, value, i) => sum + value * weights[i], 0);

/** Each case by weights learned without the others of its fold. */
function crossValidated(foldOf) {
  return [...new Set(cases.map(foldOf))].flatMap((fold) => {
    const model = learnFrom(cases.filter((one) => foldOf(one) !== fold));
    return cases.filter((one) => foldOf(one) === fold).map((one) => judgedBy(model, one));
  });
}

const letters = (text) => [...text].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 9973, 7);
console.log('By weights learned from other questions:');
report(
  crossValidated(({ question }) => letters(question) % folds),
  threshold,
);
console.log('\nBy weights learned from other corpora:');
report(
  crossValidated(({ corpus }) => corpus),
  threshold,
);

const model = learnFrom(cases);
const round = (number) => Number(number.toFixed(3));
const weights = Object.fromEntries(featureNames.map((name, i) => [name, round(model.weights[i])]));
console.log('\n', weights, round(model.bias));
writeFileSync(
  new URL('../../src/archive/declining/weights.json', import.meta.url),
  `${JSON.stringify({ bias: round(model.bias), threshold, weights }, null, 2)}\n`,
);
