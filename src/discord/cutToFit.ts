/**
 * The text as `render` gives it, in at most `room` code units: whole, or cut and ended with "…", at the end of
 * a sentence where there is one in the second half of what fits, else between words.
 */
export function cutToFit(text: string, room: number, render: (text: string) => string): string {
  return fitPrefix(text, room, (kept, ellipsis) => render(text.slice(0, kept) + ellipsis));
}

/** The same for a `render` that makes the first `kept` code units of the text, and an ellipsis, its own. */
export function fitPrefix(
  text: string,
  room: number,
  render: (kept: number, ellipsis: string) => string,
): string {
  return fitLength(text.length, room, (length) => render(...cut(text, length)));
}

/** What `render` makes of so many code units of a text, or of fewer until it has at most `room`. */
export function fitLength(whole: number, room: number, render: (length: number) => string): string {
  let length = whole;
  let rendered = render(length);
  while (rendered.length > room && length > 0) {
    length = Math.min(length - 1, Math.floor((length * room) / rendered.length));
    rendered = render(length);
  }
  return rendered;
}

function cut(text: string, length: number): [kept: number, ellipsis: string] {
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
