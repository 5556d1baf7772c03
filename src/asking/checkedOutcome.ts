import { inARow, listed } from '../languages/figures.js';
import { type MessageKey, say } from '../languages/say.js';
import type { Finding } from '../model.js';
import type { Checked } from './checked.js';
import { namesIn } from './checkedHeading.js';

/** What came out of checking one of several quotations. */
interface Outcome {
  readonly fits: (first: Finding | undefined, checked: Checked) => boolean;
  /** In the few words that stand behind a number, or before the quotation. */
  readonly tell: MessageKey;
  /** The same of a single one, with whoever said it; the few words where it is not given. */
  readonly name?: MessageKey;
}

const isVerbatim = (first?: Finding): boolean => first?.verdict === 'verbatim';

/** The first that fits counts. */
const outcomes: readonly Outcome[] = [
  { fits: (first) => first === undefined, tell: 'outcome.notFound' },
  { fits: (first) => isVerbatim(first) && first?.claim === 'confirmed', tell: 'outcome.asClaimed' },
  {
    fits: (first, { findings }) =>
      isVerbatim(first) && findings.every(({ claim }) => claim === 'contradicted'),
    tell: 'outcome.byOthers',
    name: 'outcome.byOthersNamed',
  },
  {
    fits: (first, { claimant }) => isVerbatim(first) && claimant === null,
    tell: 'outcome.printed',
    name: 'outcome.printedNamed',
  },
  { fits: isVerbatim, tell: 'outcome.unclear' },
  { fits: (first) => first?.verdict === undefined, tell: 'outcome.asNobodys' },
  { fits: (first) => first?.turns === 'opposite', tell: 'outcome.opposite' },
  { fits: (first) => first?.turns === 'number', tell: 'outcome.anotherNumber' },
  { fits: (first) => first?.indirect === true, tell: 'outcome.inOutletsWords' },
];

/** Where none of them fits. */
const remaining: Outcome = { fits: () => true, tell: 'outcome.inOtherWords' };

/** Longer names, in UTF-16 code units, are left to the findings. */
const longestNames = 120;

const outcomeOf = (checked: Checked): Outcome =>
  outcomes.find(({ fits }) => fits(checked.findings[0], checked)) ?? remaining;

/** What came out of checking a quotation: "as claimed", "not by Tom Lindt but by Mara Lindt". */
export function tellOutcome(checked: Checked): string {
  const { tell, name } = outcomeOf(checked);
  const speakers = checked.findings.filter(({ speaker }) => speaker);
  if (name === undefined || speakers.length === 0) return say(tell);
  const claimant = checked.claimant?.name ?? '';
  const named = say(name, { claimant, speakers: listed(namesIn(speakers)) });
  return named.length <= longestNames ? named : say(tell);
}

/** How many came out how, what is sure first: "2 as claimed, 1 not found". */
export function countOutcomes(all: readonly Checked[]): string {
  const [notFound, ...others] = outcomes;
  const counts = [...others, remaining, notFound].flatMap((outcome) => {
    const such = all.filter((checked) => outcomeOf(checked) === outcome);
    const [only, ...more] = such;
    if (!only || !outcome) return [];
    const told = more.length > 0 ? say(outcome.tell) : tellOutcome(only);
    return say('checked.countedOutcome', { count: such.length, outcome: told });
  });
  return inARow(counts);
}
