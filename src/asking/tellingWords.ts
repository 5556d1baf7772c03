/** So many words find a statement again, and are easily typed. */
const fewest = 4;
const most = 8;

/** What parts words from one another beside white space and hyphens inside a word. */
const parted = /[^\p{L}\p{M}\p{N}\s'’-]+|\s[-'’]+|[-'’]+\s/u;

/**
 * Four to eight words that stand side by side in a statement with no mark between them, those that tell most: what
 * somebody remembers of it. `null` where it has no four such words.
 */
export function tellingWordsOf(statement: string): string | null {
  const runs = statement.split(parted).flatMap(windowsOf);
  const [best] = runs.sort((one, other) => weigh(other) - weigh(one));
  return best?.join(' ') ?? null;
}

/** All words of a stretch, or every eight of them that stand side by side. */
function windowsOf(stretch: string): string[][] {
  const words = stretch.trim().split(/\s+/);
  if (words.length < fewest) return [];
  if (words.length <= most) return [words];
  return Array.from({ length: words.length - most + 1 }, (_, start) => words.slice(start, start + most));
}

/** Longer words tell more; small ones stand in every statement. */
const weigh = (words: readonly string[]): number =>
  words.reduce((sum, word) => sum + Math.max(0, word.length - fewest), 0);
