/** Whether `words` stand in `text` one after the other. */
export function contains(text: readonly string[], words: readonly string[]): boolean {
  if (words.length === 0) return false;
  return text.some((_, at) => words.every((word, i) => text[at + i] === word));
}

/**
 * How much of `words` stands in the best stretch of `text`, from 0 to 1. Sellers' approximate matching
 * (1980) over words: a word that the text lacks costs its weight, one that it has between them half of that
 * (who quotes from memory leaves out), a replaced one the heavier of the two, less what their spelling shares.
 */
export function similarityWithin(
  text: readonly string[],
  words: readonly string[],
  weight: (word: string) => number,
): number {
  let row = text.map(() => 0);
  row.unshift(0);
  let whole = 0;
  for (const word of words) {
    const cost = weight(word);
    whole += cost;
    const next = [whole];
    for (const [i, printed] of text.entries()) {
      const replaced = (row[i] ?? 0) + Math.max(cost, weight(printed)) * (1 - likeness(word, printed));
      const skipped = (row[i + 1] ?? 0) + cost;
      const added = (next[i] ?? 0) + weight(printed) / 2;
      next.push(Math.min(replaced, skipped, added));
    }
    row = next;
  }
  return whole === 0 ? 0 : Math.max(0, 1 - Math.min(...row) / whole);
}

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
