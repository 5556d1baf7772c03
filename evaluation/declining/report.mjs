import { bins, brier } from '../calibration/reliability.mjs';
import { likelihood } from '../logistic.mjs';

const shown = 3;
const percent = (part, whole) => (whole === 0 ? '-' : ((100 * part) / whole).toFixed(1)).padStart(6);

/** A case with the likelihood of each of its passages by a model. */
export const judgedBy = (model, one) => ({
  ...one,
  likely: one.best.map(({ values }) => likelihood(model, values)),
});

/** Prints by corpus what is answered, from the right article, and declined, and how honest the likelihoods are. */
export function report(judged, threshold) {
  console.log('corpus      own   answered  right | foreign  declined | hard  declined');
  for (const corpus of new Set(judged.map((one) => one.corpus))) row(corpus, judged, threshold);
  const predictions = judged.map(({ kind, likely }) => ({
    predicted: Math.max(0, ...likely),
    right: kind === 'own',
  }));
  console.log(`Brier ${brier(predictions).toFixed(3)}; likely: so many are own, of`);
  for (const { n, predicted, observed } of bins(predictions))
    console.log(`  ${predicted.toFixed(2)}: ${observed.toFixed(2)}  ${n}`);
}

function row(corpus, judged, threshold) {
  const of = (kind) => judged.filter((one) => one.corpus === corpus && one.kind === kind);
  const [own, foreign, hard] = ['own', 'foreign', 'hard'].map(of);
  const isAnswered = ({ likely }) => likely.some((value) => value >= threshold);
  const isRight = ({ best, right, likely }) =>
    best
      .filter((_, i) => likely[i] >= threshold)
      .slice(0, shown)
      .some(({ article }) => right.includes(article));
  const declined = (cases) => percent(cases.filter((one) => !isAnswered(one)).length, cases.length);
  console.log(
    corpus.padEnd(10),
    String(own.length).padStart(4),
    percent(own.filter(isAnswered).length, own.length),
    percent(own.filter(isRight).length, own.length),
    ` | ${String(foreign.length).padStart(4)} ${declined(foreign)}  | ${String(hard.length).padStart(4)} ${declined(hard)}`,
  );
}
