import type { Span } from '../../model.js';
import { pattern } from '../dates/pattern.js';

/** No dateline is longer, in code units. */
const longest = 120;

/**
 * "PYONGYANG, June 3 —", "TOKYO (AP) —", "Seoul, Oct. 15 (Yonhap) --", "Oct 15 (Reuters) - ": a place in capitals,
 * or a place or a day before an agency.
 */
const dateline = pattern('u')`^\W{0,3}(?:
  (\p{Lu}[\p{Lu}.’'-]{1,20}(?:\s\p{Lu}[\p{Lu}.’'-]{1,20}){0,2})(?:[,/]\s?[^—–()]{2,40})?(?:\s?\([^()]{2,40}\))?|
  (\p{Lu}[\p{L}.’'-]{1,20}(?:\s\p{Lu}[\p{L}.’'-]{1,20}){0,2})(?:[,/]\s?[^—–()]{2,40})?\s?\((?:\p{Lu}[^()]{1,30}|\p{Ll}{2,8})\)|
  (?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2}(?:, \d{4})?|
  \d{1,2} \p{Lu}\p{Ll}{2,8}\.?(?: \d{4})?) \((?:\p{Lu}[^()]{1,30}|\p{Ll}{2,8})\)
  )\s?(?:—|–|--?)\s`;

/** Where an article was written, and when: what stands before the news. The place as printed, where it has one. */
export interface Dateline extends Span {
  readonly place: string | undefined;
}

/** The dateline that a sentence begins with, or `null`. */
export function datelineOf(text: string, { start, end }: Span): Dateline | null {
  const found = dateline.exec(text.slice(start, Math.min(end, start + longest)));
  return found ? { start, end: start + found[0].length, place: found[1] ?? found[2] } : null;
}
