type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What content systems wrap around JSON so that old browsers do not print it. */
const wrapping =
  /^\s{0,100}(?:<!--|\/\/ ?<!\[CDATA\[|\/\* ?<!\[CDATA\[ ?\*\/|<!\[CDATA\[)|(?:-->|\/\/ ?\]\]>|\/\* ?\]\]> ?\*\/|\]\]>|;)\s{0,100}$/g;

/** Mends of broken JSON, each tried on the last one's result: line breaks in texts, commas before brackets. */
const mends: readonly ((json: string) => string)[] = [
  (json) => json.replace(wrapping, ''),
  (json) => json.replace(/\p{Cc}/gu, ' '),
  (json) => json.replace(/,\s{0,200}(?=[}\]])/g, ''),
];

/** Parses JSON as pages have it, mended where that helps; `null` where it stays broken. */
export function parseLooseJson(json: string): unknown {
  let text = json;
  for (const mend of [(same: string) => same, ...mends]) {
    text = mend(text);
    try {
      return JSON.parse(text);
    } catch {
      // The next mend may help.
    }
  }
  return null;
}
