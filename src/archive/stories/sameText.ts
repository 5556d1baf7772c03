import type { Header } from '../../model.js';
import type { Comparison } from './comparison.js';
import { sameName } from './original.js';

/** Two articles, the one with the fewer different shingles compared with the other. */
export interface Pair {
  readonly shorter: Header;
  readonly longer: Header;
  readonly comparison: Comparison;
  /** Different shingles of the longer one. */
  readonly longerSize: number;
}

/** Fewer different shingles are a brief: several desks may write it alike, or it is a standing notice. */
export const enoughShingles = 30;
/** Of a text with fewer different shingles than this more has to be alike. */
const shortText = 120;
/** As many shingles outside quotations are enough to be compared for themselves. */
const enoughOwn = 20;

/**
 * What keeps two articles from being one story, in order: two articles that are not one text must never be
 * taken for one, while a copy that is missed is only told twice. The shares were set by hand on news articles and
 * on copies made of them as desks make them; how many copies are found depends on `carried` and `opening` most.
 */
const differences: readonly ((pair: Pair) => boolean)[] = [
  // A notice.
  ({ comparison }) => comparison.size < enoughShingles,
  // Short texts in a fixed form have few names and figures to tell them apart.
  ({ comparison: { size, carried } }) => size < shortText && carried < 0.8,
  // Reports of one thing in their own words, which share a few sentences.
  ({ comparison }) => comparison.carried < 0.6,
  // Reports that share a long statement of somebody else.
  ({ comparison: { own, carried } }) => (own.size < enoughOwn ? carried < 0.8 : own.carried < 0.5),
  // Different articles above the same standing matter: desks cut from the end, and it stands there.
  ({ comparison }) => comparison.opening < 0.5,
  // A fixed form with other names and figures in it: results, rates, weather.
  ({ comparison: { contradictions, size, carried } }) => contradictions > 0.01 * size * carried,
  // A column of one outlet, week by week.
  ({ shorter, longer, comparison }) => maybeSeries(shorter, longer) && comparison.carried < 0.9,
  // An item among those of a roundup or a live blog.
  ({ shorter, longer, comparison, longerSize }) =>
    longerSize > 1.5 * comparison.size && comparison.ahead < 0.5 && !sameAddress(shorter, longer),
];

/** Whether two articles carry one text: a copy, a cut, or a version of it. */
export const isSameText = (pair: Pair): boolean => !differences.some((differs) => differs(pair));

/** Whether both are one outlet's and not known to be of one day. */
const maybeSeries = (one: Header, other: Header): boolean =>
  sameName(one.publisher, other.publisher) && (one.published === null || one.published !== other.published);

const sameAddress = (one: Header, other: Header): boolean => one.url !== null && one.url === other.url;
