import type { Printed, Span } from '../../model.js';

/** In UTF-16 code units: some 16,000 words, and more than nearly every article has. */
export const longestStretch = 100_000;

/**
 * The stretch of a text that has a place: texts are cut at every `longestStretch` code units, one behind where that is
 * inside a character. What lies outside of the text is its nearest end.
 */
export function stretchAt(text: string, place: number): Printed {
  const last = Math.max(0, text.length - 1);
  const number = Math.floor(Math.min(Math.max(0, place), last) / longestStretch);
  const start = cutAt(text, number * longestStretch);
  const end = cutAt(text, (number + 1) * longestStretch);
  return { start, end, exact: text.slice(start, end) };
}

const secondHalf = /[\udc00-\udfff]/;
const firstHalf = /[\ud800-\udbff]/;

function cutAt(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const parts = firstHalf.test(text.charAt(place - 1)) && secondHalf.test(text.charAt(place));
  return parts ? place + 1 : place;
}

export const touches = (stretch: Span, { start, end }: Span): boolean =>
  start < stretch.end && end > stretch.start;
