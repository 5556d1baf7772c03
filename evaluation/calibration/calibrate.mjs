#!/usr/bin/env node
/**
 * Learns how certain attributions are: `npm run build && node evaluation/calibration/calibrate.mjs FILE…`, each
 * FILE a JSONL of annotated articles as `examples.mjs` describes. Prints what cross-validation by article says of
 * the probabilities, and with `--write` stores the weights learned from all articles.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { examplesOf } from './examples.mjs';
import { learn, probability } from './logistic.mjs';
import { answeredAt, bins, brier, calibrationError } from './reliability.mjs';

const STORE = fileURLToPath(new URL('../../src/analysis/quotations/weights.json', import.meta.url));
const FOLDS = 10;
const RIDGE = 2;
const THRESHOLDS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95];

const files = process.argv.slice(2).filter((argument) => argument !== '--write');
if (files.length === 0) {
  console.error(
    'No annotated articles given. Give one or more JSONL files of them, or there is nothing to learn from.',
  );
  process.exit(2);
}

const examples = files.flatMap(examplesOf);
const found = examples.filter(({ clues }) => clues.length > 0);
report(crossValidated(examples));
if (process.argv.includes('--write')) store(learn(found, RIDGE));

/** Each article's quotations, predicted by weights that were learned from the articles of other folds. */
function crossValidated(all) {
  const folds = new Map(
    [...new Set(all.map(({ article }) => article))].map((id, place) => [id, place % FOLDS]),
  );
  return Array.from({ length: FOLDS }, (_fold, held) => {
    const learned = learn(
      found.filter(({ article }) => folds.get(article) !== held),
      RIDGE,
    );
    return all
      .filter(({ article }) => folds.get(article) === held)
      .map((one) => ({ ...one, predicted: one.clues.length > 0 ? probability(learned, one.clues) : 0 }));
  }).flat();
}

function report(predictions) {
  const given = predictions.filter(({ clues }) => clues.length > 0);
  console.log(`${files.length} files, ${predictions.length} quotations, a speaker found for ${given.length}`);
  console.log(`Brier ${brier(given).toFixed(4)}  calibration error ${calibrationError(given).toFixed(4)}`);
  console.log('\npredicted  observed  n');
  for (const { n, predicted, observed } of bins(given).filter((bin) => bin.n > 0))
    console.log(`${predicted.toFixed(3).padEnd(9)}  ${observed.toFixed(3).padEnd(8)}  ${n}`);
  const long = predictions.filter(({ words }) => words >= 4);
  console.log('\nFour words and more:\nthreshold  answered  right when answered');
  for (const { threshold, answered, right } of THRESHOLDS.map((at) => answeredAt(long, at)))
    console.log(`${threshold.toFixed(2).padEnd(9)}  ${percent(answered).padEnd(8)}  ${percent(right)}`);
}

function store({ bias, weights }) {
  const rounded = [...weights].map(([clue, weight]) => [clue, Number(weight.toFixed(2))]);
  const sorted = Object.fromEntries(rounded.sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(STORE, `${JSON.stringify({ bias: Number(bias.toFixed(2)), weights: sorted }, null, 2)}\n`);
  console.log(`\nWritten: ${STORE}`);
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
