import { daysAfter } from '../../reading/days.js';
import { compareText } from '../stories/original.js';
import type { Telling } from './telling.js';

/**
 * How many days apart words may be published and still be taken for one statement's, by how many words they
 * are. A whole sentence that is the same to the letter is quoted again rather than said again; "No comment" is
 * said anew every day.
 */
const daysApart: readonly { readonly words: number; readonly days: number }[] = [
  { words: 12, days: Number.POSITIVE_INFINITY },
  { words: 4, days: 7 },
  { words: 0, days: 1 },
];

/** How many days apart that many words may be published and still be one statement's. */
export const daysFor = (words: number): number => daysApart.find((rule) => words >= rule.words)?.days ?? 0;

/** When a statement was published, and in which stories. */
export interface Occasion {
  /** The first and the last day, ISO dates; `null` where no article gives its date. */
  readonly first: string | null;
  readonly last: string | null;
  readonly stories: ReadonlySet<string>;
}

/** The occasion of tellings of one statement. */
export function occasionOf(tellings: readonly Telling[]): Occasion {
  const days = tellings.flatMap(({ finding }) => finding.date ?? []).sort();
  return {
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    stories: new Set(tellings.map(({ story }) => story)),
  };
}

/** Whether two occasions are one as far as is known: one story, or published so many days apart at most. */
export const isOne = (a: Occasion, b: Occasion, days: number): boolean =>
  days === Number.POSITIVE_INFINITY || inOneStory(a, b) || daysAllow(a, b, days) === true;

/** Whether nothing speaks against two occasions being one: what gives no date may be of any. */
export const mayBeOne = (a: Occasion, b: Occasion, days: number): boolean =>
  inOneStory(a, b) || daysAllow(a, b, days) !== false;

function inOneStory(a: Occasion, b: Occasion): boolean {
  for (const story of a.stories) if (b.stories.has(story)) return true;
  return false;
}

/** Whether two occasions lie so many days apart at most; `null` where one gives no day. */
function daysAllow(a: Occasion, b: Occasion, days: number): boolean | null {
  if (a.first === null || a.last === null || b.first === null || b.last === null) return null;
  return a.first <= daysAfter(b.last, days) && b.first <= daysAfter(a.last, days);
}

/** The same words by one speaker, told apart by occasion. Time grows with the tellings, not with their pairs. */
export function byOccasion(tellings: readonly Telling[]): Telling[][] {
  const days = daysFor(tellings[0]?.words.length ?? 0);
  if (days === Number.POSITIVE_INFINITY) return [[...tellings]];
  const occasions: Telling[][] = [];
  const ofStory = new Map<string, Telling[]>();
  let latest: { readonly until: string; readonly told: Telling[] } | undefined;
  for (const telling of [...tellings].sort(earliestFirst)) {
    const day = telling.finding.date ?? null;
    const near = latest && day !== null && day <= latest.until ? latest.told : undefined;
    const told = ofStory.get(telling.story) ?? near;
    if (told) told.push(telling);
    const own = told ?? [telling];
    if (!told) {
      occasions.push(own);
      if (day !== null) latest = { until: daysAfter(day, days), told: own };
    }
    ofStory.set(telling.story, own);
  }
  return occasions;
}

const undated = '9999';

/** By the day of publication, undated ones last. */
export const earliestFirst = ({ finding: a }: Telling, { finding: b }: Telling): number =>
  compareText(a.date ?? undated, b.date ?? undated);
