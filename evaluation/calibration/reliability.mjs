/** What predicted probabilities are worth: all functions take `{predicted, right}[]`. */

/** Ten bins by predicted probability: what was predicted in each, and how much of it was right. */
export function bins(predictions) {
  return Array.from({ length: 10 }, (_bin, place) => {
    const inside = predictions.filter(({ predicted }) => Math.min(9, Math.floor(predicted * 10)) === place);
    return {
      from: place / 10,
      n: inside.length,
      predicted: mean(inside.map(({ predicted }) => predicted)),
      observed: mean(inside.map(({ right }) => Number(right))),
    };
  });
}

/** The mean square of what is missing between prediction and outcome: 0 is perfect, .25 is a coin. */
export function brier(predictions) {
  return mean(predictions.map(({ predicted, right }) => (predicted - Number(right)) ** 2));
}

/** Expected calibration error: how far prediction and outcome lie apart in a bin, on average. */
export function calibrationError(predictions) {
  const gaps = bins(predictions).map(({ n, predicted, observed }) =>
    n ? n * Math.abs(predicted - observed) : 0,
  );
  return gaps.reduce((sum, gap) => sum + gap, 0) / predictions.length;
}

/** How many of all are answered at a threshold, and how many of those are right. */
export function answeredAt(predictions, threshold) {
  const answered = predictions.filter(({ predicted }) => predicted >= threshold);
  return {
    threshold,
    answered: answered.length / predictions.length,
    right: mean(answered.map(({ right }) => Number(right))),
  };
}

function mean(values) {
  return values.reduce((sum, value) => sum + value, 0) / (values.length || 1);
}
