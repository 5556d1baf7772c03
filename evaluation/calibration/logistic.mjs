/**
 * Logistic regression on clues that hold or do not, with ridge penalty, fitted by Newton steps one weight at a
 * time (Genkin, Lewis and Madigan 2007). Deterministic.
 */

const SWEEPS = 60;

/** The longest step of a weight in one sweep: Newton's may leap where the data part without error. */
const LONGEST_STEP = 1;

/**
 * @param {{clues: string[], right: boolean}[]} examples
 * @param {number} ridge how strongly weights are held at 0; the bias is free
 * @returns {{bias: number, weights: Map<string, number>}}
 */
export function learn(examples, ridge) {
  const holders = holdersOf(examples);
  const scores = new Float64Array(examples.length);
  const weights = new Map([...holders.keys()].map((clue) => [clue, 0]));
  let bias = 0;
  const everywhere = examples.map((_example, place) => place);
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    bias += move(examples, scores, everywhere, 0, 0);
    for (const [clue, places] of holders) {
      const weight = weights.get(clue) ?? 0;
      weights.set(clue, weight + move(examples, scores, places, weight, ridge));
    }
  }
  return { bias, weights };
}

/** The probability that something with these clues is right. */
export function probability({ bias, weights }, clues) {
  const score = clues.reduce((sum, clue) => sum + (weights.get(clue) ?? 0), bias);
  return 1 / (1 + Math.exp(-score));
}

/** In which examples each clue holds. */
function holdersOf(examples) {
  const holders = new Map();
  examples.forEach(({ clues }, place) => {
    for (const clue of clues) holders.set(clue, [...(holders.get(clue) ?? []), place]);
  });
  return holders;
}

/** Takes one Newton step of a weight, and enters it in the scores of the examples that bear it. */
function move(examples, scores, places, weight, ridge) {
  let slope = -ridge * weight;
  let bend = ridge;
  for (const place of places) {
    const likely = 1 / (1 + Math.exp(-scores[place]));
    slope += (examples[place].right ? 1 : 0) - likely;
    bend += likely * (1 - likely);
  }
  const step = Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / (bend + 1e-9)));
  for (const place of places) scores[place] += step;
  return step;
}
