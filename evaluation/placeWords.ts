import { PlainError, type Span } from '../src/model.js';

/**
 * Where words stand in a text, in the order in which they stand: each is looked for behind the one before. Throws a
 * `PlainError` that begins with `place` where they are not there.
 */
export function placeWords<T extends { readonly words: string }>(
  all: readonly T[],
  text: string,
  place: string,
): (T & Span)[] {
  let from = 0;
  return all.map((one) => {
    const start = text.indexOf(one.words, from);
    if (start < 0) throw new PlainError(`${place}: “${one.words}” is not in the text, or not in this order.`);
    from = start + one.words.length;
    return { ...one, start, end: from };
  });
}
