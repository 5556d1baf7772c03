/** V8 cuts strings of this length out of a longer one without a copy: each keeps the whole of it in memory. */
const shortestCut = 13;

/** A string with letters of its own: what is kept of a text must not keep the text. */
export const ownCopy = (cut: string): string =>
  cut.length < shortestCut ? cut : Buffer.from(cut, 'utf16le').toString('utf16le');
