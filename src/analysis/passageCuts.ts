/** A piece of text that is not cut, in a run of pieces between which nothing foreign stands. */
export interface Piece {
  readonly words: number;
  /** Whether it opens a paragraph. */
  readonly opens: boolean;
  /** Whether it is a heading, which belongs to what follows. */
  readonly isHeading: boolean;
}

const fewestWords = 40;
const mostWords = 120;
const usualWords = 80;
/** More words than this are only ever one piece that may not be cut. */
const longest = 160;

/**
 * What speaks against passages, in thousandths, so that sums are exact. Each ten words too few or too many count
 * squared; every other preference weighs less than being ten words too short.
 */
const tenWordsOff = 1000;
const tooLong = 2000;
const cutInParagraph = 500;
const acrossParagraphs = 300;
const endsWithHeading = 1500;

/** Where passages begin, as places of pieces: those that together have least against them. */
export function passageStarts(pieces: readonly Piece[]): number[] {
  const costs = [0];
  const starts: number[] = [];
  for (let end = 1; end <= pieces.length; end++) {
    const { start, cost } = bestStart(pieces, end, costs);
    costs.push(cost);
    starts.push(start);
  }
  const chosen: number[] = [];
  for (let end = pieces.length; end > 0; end = starts[end - 1] ?? 0) chosen.unshift(starts[end - 1] ?? 0);
  return chosen;
}

/** The best start of a passage that ends before a piece; of equals the one that leaves the earlier passages longer. */
function bestStart(pieces: readonly Piece[], end: number, costs: readonly number[]) {
  let best = { start: end - 1, cost: Infinity };
  let words = 0;
  let borders = 0;
  for (let start = end - 1; start >= 0; start--) {
    const piece = pieces[start];
    if (!piece) break;
    words += piece.words;
    if (words > longest && start < end - 1) break;
    const isCut = start > 0 && !piece.opens;
    const cost =
      (costs[start] ?? 0) + ofLength(words) + borders * acrossParagraphs + (isCut ? cutInParagraph : 0);
    if (cost < best.cost) best = { start, cost };
    if (piece.opens) borders++;
  }
  const heading = pieces[end - 1]?.isHeading && end < pieces.length ? endsWithHeading : 0;
  return { start: best.start, cost: best.cost + heading };
}

function ofLength(words: number): number {
  if (words < fewestWords) return Math.round(tenWordsOff * (1 + ((fewestWords - words) / 10) ** 2));
  if (words > mostWords) return Math.round(tooLong + tenWordsOff * ((words - mostWords) / 10) ** 2);
  return Math.round(tenWordsOff * ((words - usualWords) / usualWords) ** 2);
}
