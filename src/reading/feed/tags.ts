/** No tag of a feed is longer, in code units, and so many that are may be slips. */
const longest = 10_000;
const mostEndless = 20;

/** What is skipped as a whole: where it begins, and how it ends. */
const skipped: readonly { readonly start: string; readonly end: string }[] = [
  { start: '<![CDATA[', end: ']]>' },
  { start: '<!--', end: '-->' },
];

/** Where a tag ends that begins at an offset, its attributes' quotation marks minded; -1 where it is too long. */
function tagEnd(text: string, start: number): number {
  let quote = '';
  const most = Math.min(text.length, start + longest);
  for (let place = start; place < most; place++) {
    const letter = text.charAt(place);
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '>') return place;
    else if (letter === '"' || letter === "'") quote = letter;
  }
  return -1;
}

/**
 * Whether a text has many tags that never end: the parser looks for the end of each of them up to the end of
 * the text, which takes hours.
 */
export function hasEndlessTags(text: string): boolean {
  let endless = 0;
  for (let place = text.indexOf('<'); place >= 0; place = text.indexOf('<', place + 1)) {
    const skip = skipped.find(({ start }) => text.startsWith(start, place));
    const end = skip ? text.indexOf(skip.end, place) : tagEnd(text, place);
    if (skip && end < 0) return false;
    if (end < 0 && ++endless > mostEndless) return true;
    place = Math.max(place, end);
  }
  return false;
}
