/** How far the first line of JSON lines is looked at, in bytes. */
const longestLine = 2_000_000;

const object = /^\s*\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\})/s;
const listOfObjects = /^\s*\[\s*(?:\{\s*["}]|\]\s*$)/;

/** Whether a text begins as a JSON object does, or as a list of objects; a link in Markdown begins with `[` too. */
export const looksLikeJson = (start: string) => object.test(start) || listOfObjects.test(start);

/**
 * How a file begins that is not JSON line by line, for all its name: a list, one article over many lines, a
 * JSON Feed, a page, the headers of a saved page, a PDF.
 */
const otherwise: readonly RegExp[] = [
  /^(?:\xef\xbb\xbf|\uFEFF)?\s*(?:\[|\{\s*$|<|%PDF-)/,
  /^\s*\{\s*"version"\s*:\s*"https?:\/\/jsonfeed\.org\//,
  /^[A-Za-z-]{2,60}:\s/,
];

/** Whether the first line of a file that is named as JSON lines may be one, broken or not. */
export const mayBeJsonLine = (first: string) => !otherwise.some((pattern) => pattern.test(first));

/** The JSON value of a line, or `undefined` where it is none. */
function valueOfLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Whether a file has one JSON object a line: its first line is one and its second begins as one, or its name
 * says so and its first line does not speak against it.
 */
export function isJsonLines(bytes: Buffer, ending: string): boolean {
  const [first = '', second = ''] = bytes
    .subarray(0, longestLine)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\n\s*/, 2);
  if (ending === '.jsonl' || ending === '.ndjson') return mayBeJsonLine(first);
  return first.startsWith('{') && second.startsWith('{') && valueOfLine(first) !== undefined;
}
