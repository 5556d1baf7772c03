import type { Finding } from '../model.js';
import type { Checked } from './checked.js';
import { namesIn } from './checkedHeading.js';
import type { Claimant } from './claimant.js';

/** What came out of checking one of several quotations. */
interface Outcome {
  readonly fits: (first: Finding | undefined, checked: Checked) => boolean;
  /** In the few words that stand behind a number, or before the quotation. */
  readonly tell: string;
  /** The same of a single one, with whoever said it; the few words where it is not given. */
  readonly name?: (speakers: string, claimant: Claimant | null) => string;
}

const isVerbatim = (first?: Finding): boolean => first?.verdict === 'verbatim';

/** The first that fits counts. */
const outcomes: readonly Outcome[] = [
  { fits: (first) => first === undefined, tell: 'not found' },
  { fits: (first) => isVerbatim(first) && first?.claim === 'confirmed', tell: 'as claimed' },
  {
    fits: (first, { findings }) =>
      isVerbatim(first) && findings.every(({ claim }) => claim === 'contradicted'),
    tell: 'by others than claimed',
    name: (speakers, claimant) => `not by ${claimant?.name} but by ${speakers}`,
  },
  {
    fits: (first, { claimant }) => isVerbatim(first) && claimant === null,
    tell: 'printed (nobody was named)',
    name: (speakers) => `printed, by ${speakers} (nobody was named)`,
  },
  { fits: isVerbatim, tell: 'printed, but unclear whether as claimed' },
  { fits: (first) => first?.verdict === undefined, tell: 'printed as nobody’s words' },
  { fits: (first) => first?.turns === 'opposite', tell: 'only as the opposite' },
  { fits: (first) => first?.turns === 'number', tell: 'only with another number' },
  { fits: (first) => first?.indirect === true, tell: 'only in an outlet’s own words' },
  { fits: () => true, tell: 'only in other words' },
];

/** Longer names, in UTF-16 code units, are left to the findings. */
const longestNames = 120;
const list = new Intl.ListFormat('en');

const outcomeOf = (checked: Checked): Outcome | undefined =>
  outcomes.find(({ fits }) => fits(checked.findings[0], checked));

/** What came out of checking a quotation: "as claimed", "not by Tom Lindt but by Mara Lindt". */
export function tellOutcome(checked: Checked): string {
  const { tell = '', name } = outcomeOf(checked) ?? {};
  const speakers = checked.findings.filter(({ speaker }) => speaker);
  if (name === undefined || speakers.length === 0) return tell;
  const named = name(list.format(namesIn(speakers)), checked.claimant);
  return named.length <= longestNames ? named : tell;
}

/** How many came out how, what is sure first: "2 as claimed, 1 not found". */
export function countOutcomes(all: readonly Checked[]): string {
  const [notFound, ...others] = outcomes;
  const counts = [...others, notFound].flatMap((outcome) => {
    const such = all.filter((checked) => outcomeOf(checked) === outcome);
    const [only, ...more] = such;
    if (!only || !outcome) return [];
    return `${such.length} ${more.length > 0 ? outcome.tell : tellOutcome(only)}`;
  });
  return counts.join(', ');
}
