/** The sum of values, each by its weight. */
export const worth = (weights, values) => values.reduce((sum, value, i) => sum + value * weights[i], 0);

/**
 * Learns weights by which what is wanted stands before the rest, question by question: the conditional logit
 * (McFadden, 1974), of each that is wanted against all that is not. By gradient ascent with steps by each weight's
 * own past (Adam: Kingma and Ba, 2015), from zero, which gives the same weights every time. No weight falls below 0
 * or rises above `most`.
 *
 * @param questions each a list of candidates `{values, wanted}`
 * @param settings `features`, how many values a candidate has; `most`; `rounds`, `rate` and `decay` of the ascent
 */
export function learnOrder(questions, { features, most, rounds, rate, decay }) {
  const scales = spreads(questions.flat(), features);
  const scaled = questions.map((candidates) =>
    candidates.map(({ values, wanted }) => ({ wanted, values: values.map((value, i) => value / scales[i]) })),
  );
  const weights = Array.from({ length: features }, () => 0);
  const mean = [...weights];
  const square = [...weights];
  for (let round = 1; round <= rounds; round++) {
    const slopes = slopesOf(scaled, weights);
    for (const i of weights.keys()) {
      const slope = slopes[i] / questions.length - decay * weights[i];
      mean[i] = 0.9 * mean[i] + 0.1 * slope;
      square[i] = 0.99 * square[i] + 0.01 * slope * slope;
      const step = mean[i] / (1 - 0.9 ** round) / (Math.sqrt(square[i] / (1 - 0.99 ** round)) + 1e-6);
      weights[i] = Math.min(most * scales[i], Math.max(0, weights[i] + rate * step));
    }
  }
  return weights.map((weight, i) => weight / scales[i]);
}

/** How far the values of each kind lie from their mean; 1 where they are all the same. */
function spreads(candidates, features) {
  return Array.from({ length: features }, (_, i) => {
    const mean = candidates.reduce((sum, { values }) => sum + values[i], 0) / candidates.length;
    const variance = candidates.reduce((sum, { values }) => sum + (values[i] - mean) ** 2, 0);
    return Math.sqrt(variance / candidates.length) || 1;
  });
}

function slopesOf(questions, weights) {
  const slopes = weights.map(() => 0);
  for (const candidates of questions) {
    const all = candidates.map(({ values }) => worth(weights, values));
    const best = Math.max(...all);
    const chances = all.map((sum) => Math.exp(sum - best));
    const others = candidates.map((_, i) => i).filter((i) => !candidates[i].wanted);
    const whole = others.reduce((sum, i) => sum + chances[i], 0);
    const expected = weights.map((_, f) =>
      others.reduce((sum, i) => sum + chances[i] * candidates[i].values[f], 0),
    );
    const wanted = candidates.map((_, i) => i).filter((i) => candidates[i].wanted);
    for (const i of wanted) {
      const { values } = candidates[i];
      for (const f of weights.keys()) {
        const usual = (expected[f] + chances[i] * values[f]) / (whole + chances[i]);
        slopes[f] += (values[f] - usual) / wanted.length;
      }
    }
  }
  return slopes;
}
