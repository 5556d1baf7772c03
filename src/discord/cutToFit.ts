/**
 * The text as `render` gives it, in at most `room` code units: whole, or cut and ended with "…", at the end of
 * a sentence where there is one in the second half of what fits, else between words.
 */
export function cutToFit(text: string, room: number, render: (text: string) => string): string {
  const cutAt = (length: number): string => {
    const [kept, ellipsis] = cut(text, length);
    return render(text.slice(0, kept) + ellipsis);
  };
  return cutAt(fittingLength(text.length, room, cutAt));
}

/**
 * How many code units of a text, at most `whole`, `render` makes into at most `room`; none where nothing fits. It makes
 * at least one of any two, so that of a long text no more than that is tried.
 */
export function fittingLength(whole: number, room: number, render: (length: number) => string): number {
  let length = Math.min(whole, Math.max(0, 2 * room));
  let rendered = render(length);
  while (rendered.length > room && length > 0) {
    length = Math.min(length - 1, Math.floor((length * room) / rendered.length));
    rendered = render(length);
  }
  return length;
}

/**
 * How much of a text is kept where it has so many code units, and the ellipsis behind it: up to the end of a sentence
 * where there is one in the second half, else up to the end of a word.
 */
export function cut(text: string, length: number): [kept: number, ellipsis: string] {
  if (length >= text.length) return [text.length, ''];
  const head = wholeCharacters(text.slice(0, length));
  const sentence = lastIndexAfter(head, /[.!?]["'”’)\]]{0,3}(?=\s)/g);
  if (sentence > head.length / 2) return [sentence, ' …'];
  const word = lastIndexAfter(head, /\S(?=\s)/g);
  return word > head.length / 2 ? [word, ' …'] : [head.length, '…'];
}

/** The text without half a character at its end. */
function wholeCharacters(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '');
}

/** Where the last match ends, or 0 without one. */
function lastIndexAfter(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
