/**
 * How many letters have to be put in, left out, replaced or swapped with their neighbour to make one word of
 * another: the optimal string alignment distance (Damerau 1964; Wagner and Fischer 1974), in which no stretch is
 * edited twice. `most + 1` stands for every distance above `most`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, row]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = at(row, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(before, j - 2) + 1 : replaced;
      next.push(Math.min(replaced, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    [before, row] = [row, next];
  }
  return Math.min(at(row, b.length), most + 1);
}

const at = (row: readonly number[], place: number): number => row[place] ?? Number.POSITIVE_INFINITY;

/** A word with each of its letters left out once: two words with one in common are spelt nearly alike. */
export const leavingOneOut = (word: string): string[] =>
  [...word].map((_, place) => word.slice(0, place) + word.slice(place + 1));
