/** Whether `words` stand in `text` one after the other. Knuth, Morris and Pratt (1977): each word is read once. */
export function contains(text: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const borders = bordersOf(words);
  let matched = 0;
  for (const word of text) {
    while (matched > 0 && words[matched] !== word) matched = borders[matched - 1] ?? 0;
    if (words[matched] === word) matched++;
    if (matched === words.length) return true;
  }
  return false;
}

/** For each place of a sequence how many of its first words stand again right before and at that place. */
function bordersOf(words: readonly string[]): number[] {
  const borders = [0];
  let matched = 0;
  for (let place = 1; place < words.length; place++) {
    while (matched > 0 && words[matched] !== words[place]) matched = borders[matched - 1] ?? 0;
    if (words[matched] === words[place]) matched++;
    borders.push(matched);
  }
  return borders;
}

/** Where words stand in a text, nearly. */
export interface Alignment {
  /** How much of the words is there, from 0 to 1. */
  readonly similarity: number;
  /** The stretch of the text that is nearest to the words: from which of its words, and up to which, excluded. */
  readonly from: number;
  readonly to: number;
}

/**
 * The best stretch of `text` for `words`. Sellers' approximate matching (1980) over words: a word that the
 * text lacks costs its weight, one that it has between them half of that (who quotes from memory leaves out),
 * a replaced one the heavier of the two, less what their spelling shares.
 */
export function align(
  text: readonly string[],
  words: readonly string[],
  weight: (word: string) => number,
): Alignment {
  let row: Cell[] = [...text, ''].map((_, start) => ({ cost: 0, start }));
  let whole = 0;
  for (const word of words) {
    const cost = weight(word);
    whole += cost;
    const next: Cell[] = [{ cost: whole, start: 0 }];
    for (const [i, printed] of text.entries()) {
      const other = weight(printed);
      next.push(
        cheapest(
          plus(row[i], Math.max(cost, other) * (1 - likeness(word, printed))),
          plus(row[i + 1], cost),
          plus(next[i], other / 2),
        ),
      );
    }
    row = next;
  }
  const end = row.reduce((best, cell, at) => (isNearer(cell, at, row[best], best, words) ? at : best), 0);
  const { cost, start } = row[end] ?? { cost: whole, start: 0 };
  const similarity = whole === 0 ? 0 : Math.max(0, 1 - cost / whole);
  return { similarity, ...widened(text, words, start, end) };
}

/**
 * Whether an alignment that ends at one word is better than one that ends at another: it costs less, or as much
 * and has a counterpart for more of the words, so that another last word is a replaced and not a lacking one.
 */
function isNearer(cell: Cell, at: number, best: Cell | undefined, end: number, words: readonly string[]) {
  if (!best || Math.abs(cell.cost - best.cost) > slack) return cell.cost < (best?.cost ?? 0);
  const off = ({ start }: Cell, to: number) => Math.abs(to - start - words.length);
  return off(cell, at) < off(best, end);
}

/** Sums of the same weights in another order differ by as little. */
const slack = 1e-9;
/** A first or last word belongs to the stretch though so many others stand between. */
const mostBetween = 2;

/** A stretch with the first and the last of the words, where they stand just beside it: what is between differs. */
function widened(text: readonly string[], words: readonly string[], from: number, to: number) {
  const [first, last] = [words[0], words.at(-1)];
  const before = text.slice(Math.max(0, from - mostBetween - 1), from);
  const behind = text.slice(to, to + mostBetween + 1);
  const hasFirst = text.slice(from, to).includes(first ?? '') || !before.includes(first ?? '');
  const hasLast = text.slice(from, to).includes(last ?? '') || !behind.includes(last ?? '');
  return {
    from: hasFirst ? from : from - before.length + before.lastIndexOf(first ?? ''),
    to: hasLast ? to : to + behind.indexOf(last ?? '') + 1,
  };
}

/** The least cost of aligning words so far, and where in the text that alignment began. */
interface Cell {
  readonly cost: number;
  readonly start: number;
}

const plus = (cell: Cell | undefined, cost: number): Cell => ({
  cost: (cell?.cost ?? 0) + cost,
  start: cell?.start ?? 0,
});

const cheapest = (...cells: readonly [Cell, ...Cell[]]): Cell =>
  cells.reduce((best, cell) => (cell.cost < best.cost ? cell : best));

/**
 * Dice's coefficient over the pairs of letters of two words; below a half they have nothing in common. Nor
 * have words with different first letters, where slips are rare: that spares nearly all comparisons.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a[0] !== b[0]) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i < a.length - 1; i++) {
    const pair = a.slice(i, i + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let shared = 0;
  for (let i = 0; i < b.length - 1; i++) {
    const pair = b.slice(i, i + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) shared++;
    pairs.set(pair, left - 1);
  }
  const dice = (2 * shared) / Math.max(1, a.length + b.length - 2);
  return dice < 0.5 ? 0 : dice;
}
