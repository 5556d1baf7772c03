import type { Headline } from './headline.js';
import type { Kind } from './kind.js';
import type { Run } from './run.js';
import type { Scored } from './score.js';

/** Where what stands below a headline is over for certain. */
const ends = new Set<Kind>(['section', 'closing', 'legal']);

/** Fewer words than this are no article. */
const fewest = 25;

const wordsIn = (lines: readonly Scored[]) => lines.reduce((sum, { words }) => sum + words, 0);

/** The lines below a headline up to the first part that is not the article, or another headline. */
function below(lines: readonly Scored[], headline: Headline, headlines: readonly Headline[]): Run {
  const others = new Set(
    headlines.filter(({ signed, place }) => signed && place !== headline.place).map(({ place }) => place),
  );
  const { opening } = headline;
  const end = lines.findIndex(({ kind }, place) => place > opening && (ends.has(kind) || others.has(place)));
  return { start: opening, end: end < 0 ? lines.length : end, headline };
}

/**
 * What stands below the strongest signed headline, however short its lines are: a calendar, a list, a poem, two
 * sentences before a paywall. Only where the best run has no headline and begins behind the end of that part.
 */
export function signedRun(lines: readonly Scored[], headlines: readonly Headline[], best: Run): Run | null {
  if (best.headline) return null;
  const [strongest] = headlines
    .filter(({ signed, opening }) => signed && opening < best.start)
    .sort((one, other) => other.weight - one.weight);
  const run = strongest && below(lines, strongest, headlines);
  return run && run.end <= best.start && wordsIn(lines.slice(run.start, run.end)) >= fewest ? run : null;
}
