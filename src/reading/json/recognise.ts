/** How far the first line of JSON lines is looked at, in bytes. */
const longestLine = 2_000_000;

const object = /^\s*\{\s*(?:"(?:[^"\\]|\\.){0,200}"\s*:|\})/s;
const listOfObjects = /^\s*\[\s*(?:\{\s*["}]|\]\s*$)/;

/** Whether a text begins as a JSON object does, or as a list of objects; a link in Markdown begins with `[` too. */
export const looksLikeJson = (start: string) => object.test(start) || listOfObjects.test(start);

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
 * says so and its first line is a value, or more of an object than a brace.
 */
export function isJsonLines(bytes: Buffer, ending: string): boolean {
  const [first = '', second = ''] = bytes
    .subarray(0, longestLine)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .trimStart()
    .split(/\n\s*/, 2);
  const value = valueOfLine(first);
  const object = first.startsWith('{');
  if (ending === '.jsonl' || ending === '.ndjson')
    return object ? first.trim() !== '{' : value !== undefined && !Array.isArray(value);
  return object && second.startsWith('{') && value !== undefined;
}
