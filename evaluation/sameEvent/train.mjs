// Learns from all pairs when two passages of one time tell one event, by logistic regression, and writes the weights to
// `src/archive/timeline/likeness.json`. What it prints is by cross-validation: each pair is judged by weights learned
// from the others. `npm run build` first.
import { readFileSync, writeFileSync } from 'node:fs';
import { areToldApart, featureNames, featuresOf } from '../../dist/src/archive/timeline/likeness.js';
import { agree } from '../../dist/src/archive/timeline/times.js';
import { toldIn } from '../../dist/src/archive/timeline/told.js';
import { learn, likelihood } from '../logistic.mjs';

/** `decay` keeps weights small: of so few pairs one can learn too much. */
const settings = { features: featureNames.length, rounds: 4000, rate: 1, decay: 0.002 };
/** So many of the pairs taken for one event have to be one. */
const precisionWanted = 0.95;
const folds = 10;

const target = new URL('../../src/archive/timeline/likeness.json', import.meta.url);
const rows = readFileSync(new URL('pairs.jsonl', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line));

function sideOf({ text, words, date }) {
  const start = text.indexOf(words);
  return toldIn(text, { start, end: start + words.length }, timeOf(date));
}

/** A day, a month, a year or a decade. */
function timeOf(value) {
  const first = `${value.replace('X', '0')}${'-01-01'.slice(value.length - 4)}`;
  const last = `${value.replace('X', '9')}${'-12-31'.slice(value.length - 4)}`;
  return { value, bounds: { first, last } };
}

/** What rules tell apart need not be learned: times that cannot both be right, and other numbers. */
const isLearned = ({ row: { kind, a, b } }) =>
  kind !== 'different' || (agree(timeOf(a.date), timeOf(b.date)) && !areToldApart(sideOf(a), sideOf(b)));

const sides = rows.flatMap(({ a, b }) => [sideOf(a), sideOf(b)]);
const frequency = new Map();
for (const { terms } of sides) for (const term of terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
const rarity = (term) => Math.log(1 + sides.length / (frequency.get(term) ?? 1));

const exampleOf = (a, b, row) => ({
  row,
  same: row.kind !== 'different',
  values: featuresOf(sideOf(a), sideOf(b), rarity),
});
const pairs = rows.map((row) => exampleOf(row.a, row.b, row)).filter(isLearned);
/** What else happened at the time, as most that is compared: the first of a pair beside the second of another. */
const crossed = pairs.map(({ row }, i) =>
  exampleOf(
    row.a,
    { ...pairs[(i + 1) % pairs.length].row.b, date: row.a.date },
    { ...row, kind: 'different' },
  ),
);

const learnFrom = (examples) => learn(examples, ({ same }) => same, settings);

/** Every pair with its likelihood by weights learned from others. */
const judged = Array.from({ length: folds }, (_, fold) => {
  const others = [...pairs, ...crossed].filter((_, i) => (i % pairs.length) % folds !== fold);
  const model = learnFrom(others);
  const these = pairs.filter((_, i) => i % folds === fold);
  return these.map((pair) => ({ ...pair, likely: likelihood(model, pair.values) }));
}).flat();

function score(threshold) {
  const taken = judged.filter(({ likely }) => likely >= threshold);
  const right = taken.filter(({ same }) => same).length;
  return { precision: right / taken.length, recall: right / judged.filter(({ same }) => same).length };
}

const steps = Array.from({ length: 56 }, (_, step) => Number((0.4 + step / 100).toFixed(2)));
const threshold = steps.find((step) => score(step).precision >= precisionWanted) ?? 0.95;
const model = learnFrom([...pairs, ...crossed]);
const round = (number) => Number(number.toFixed(3));
const weights = Object.fromEntries(featureNames.map((name, i) => [name, round(model.weights[i])]));
writeFileSync(target, `${JSON.stringify({ bias: round(model.bias), threshold, weights }, null, 2)}\n`);
console.log(weights, round(model.bias), threshold, score(threshold));
for (const { row, same, likely } of judged) {
  if (same !== likely >= threshold)
    console.log(row.id, same ? 'missed' : 'WRONG', likely.toFixed(2), row.a.text, '|', row.b.text);
}
