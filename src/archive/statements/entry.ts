import type { Finding, Header, Printing } from '../../model.js';
import { certainFirst } from '../stories/quotations.js';
import { earliestFirst } from './occasion.js';
import type { Rewording } from './rewording.js';
import type { Telling } from './telling.js';

/** A statement of the corpus: what one speaker said once, as all articles together have it. */
export interface Entry {
  /** As single articles have it, the one that is shown first; one at least. */
  readonly tellings: readonly Telling[];
  /** The first telling as a finding, with its copies and the other printings. */
  readonly finding: Finding;
  /** The words of all parts of it, in order, but for case, accents and marks. */
  readonly words: readonly string[];
}

const bestFirst = (a: Telling, b: Telling): number =>
  certainFirst(a.finding, b.finding) || b.words.length - a.words.length || earliestFirst(a, b);

/** The entries of tellings that are one statement: shown is the surest of its speaker, then the longest, then the earliest. */
export function entryOf(told: readonly Telling[], rewording: Rewording): Entry[] {
  const tellings = [...told].sort(bestFirst);
  const [best] = tellings;
  return best ? [{ tellings, finding: shownAs(best, tellings, rewording), words: best.words }] : [];
}

/** An entry that holds no more of its articles than it shows. */
export const withoutSurroundings = (entry: Entry): Entry => ({
  ...entry,
  tellings: entry.tellings.map((telling) => ({ ...telling, around: '' })),
});

/**
 * A statement as one of its tellings has it: letter for letter in that article, by the speaker whom the surest
 * telling names, with the articles that copy it and the other printings, one an article.
 */
export function shownAs(shown: Telling, tellings: readonly Telling[], rewording: Rewording): Finding {
  const [surest] = tellings;
  const others = tellings.filter(({ story }) => story !== shown.story);
  const ofStory = tellings.filter(({ story }) => story === shown.story);
  const own = shown.words.join(' ');
  const [copies, cuts] = parted(ofStory, ({ words }) => words.join(' ') === own);
  const told = new Set([articleOf(shown).id]);
  const isNew = (telling: Telling) => {
    const { id } = articleOf(telling);
    const before = told.has(id);
    told.add(id);
    return !before;
  };
  const alsoIn = copies.filter(isNew).map(articleOf);
  const printings = [...cuts, ...others]
    .filter(isNew)
    .map((telling) => printingOf(telling, shown, rewording));
  return {
    ...(surest ? spokenBy(shown.finding, surest.finding) : shown.finding),
    ...(alsoIn.length > 0 ? { alsoIn } : {}),
    ...(printings.length > 0 ? { printings } : {}),
  };
}

const articleOf = ({ finding }: Telling): Header => finding.citation.article;

function parted<T>(all: readonly T[], belongs: (one: T) => boolean): [T[], T[]] {
  const yes: T[] = [];
  const no: T[] = [];
  for (const one of all) (belongs(one) ? yes : no).push(one);
  return [yes, no];
}

/** The words of a telling, and which of them are others than those shown. */
export function printingOf(
  telling: Pick<Telling, 'finding' | 'words'>,
  shown: Pick<Telling, 'finding' | 'words'>,
  rewording: Rewording,
): Printing {
  const { citation, further } = telling.finding;
  const differing = rewording.differing(telling, shown);
  return { citation, ...(further ? { further } : {}), differing };
}

/** A finding with the speaker of another one that is surer of it. */
function spokenBy(finding: Finding, surer: Finding): Finding {
  if (certainFirst(surer, finding) >= 0) return finding;
  const { uncertain: _uncertain, around, ...rest } = finding;
  const { speaker = null, uncertain } = surer;
  return {
    ...rest,
    speaker,
    ...(uncertain ? { uncertain } : {}),
    ...(uncertain && around ? { around } : {}),
  };
}
