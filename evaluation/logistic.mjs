/** How likely something is by learned weights, from 0 to 1. */
export const likelihood = ({ weights, bias }, values) =>
  1 / (1 + Math.exp(-values.reduce((sum, value, i) => sum + value * weights[i], bias)));

/**
 * Learns a logistic regression by gradient descent from zero, which gives the same weights every time.
 *
 * @param examples each with its `values`, and `counts`, how much it counts, where that is not 1
 * @param outcome whether an example is one of what is to be found
 * @param settings `features`, how many values an example has; `rounds`, `rate` and `decay` of the descent
 */
export function learn(examples, outcome, { features, rounds, rate, decay }) {
  const all = examples.reduce((sum, { counts = 1 }) => sum + counts, 0);
  const model = { weights: Array.from({ length: features }, () => 0), bias: 0 };
  for (let round = 0; round < rounds; round++) {
    const slopes = model.weights.map((weight) => -decay * weight);
    let slope = 0;
    for (const example of examples) {
      const { values, counts = 1 } = example;
      const miss = ((Number(outcome(example)) - likelihood(model, values)) * counts) / all;
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
