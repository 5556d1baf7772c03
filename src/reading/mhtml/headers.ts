/** A MIME message's or part's headers, by their names in small letters. */
export type Headers = ReadonlyMap<string, string>;

/** Where headers end, and what they say. */
export interface Head {
  readonly headers: Headers;
  /** Where the body begins. */
  readonly end: number;
}

/** Longer headers, in bytes, are those of no page. */
const longest = 100_000;

const field = /^([!-9;-~]{1,80}):[ \t]{0,9}(.*)$/s;
/** The end of a line that the next one does not go on with. */
const lineEnd = /\r?\n(?![ \t])/;

/** Reads the headers from an offset on, up to the empty line; `null` where there are none. */
export function readHead(bytes: Buffer, start: number): Head | null {
  const text = bytes.subarray(start, start + longest).toString('latin1');
  const blank = /\r?\n\r?\n/.exec(text);
  const lines = text.slice(0, blank?.index).split(lineEnd);
  const headers = new Map<string, string>();
  for (const line of lines) {
    const [, name = '', value = ''] = field.exec(line) ?? [];
    if (!name) return null;
    headers.set(name.toLowerCase(), value.replace(/\r?\n[ \t]{1,80}/g, ' ').trim());
  }
  return { headers, end: blank ? start + blank.index + blank[0].length : bytes.length };
}

/** What a header says before its parameters, in small letters: "text/html". */
export const headerValue = (headers: Headers, name: string) =>
  (headers.get(name) ?? '').split(';', 1).join().trim().toLowerCase();

/** A parameter of a header: the boundary in `multipart/related; boundary="x"`. */
export function parameterOf(headers: Headers, name: string, parameter: string): string | null {
  const pattern = new RegExp(
    `;\\s{0,9}${parameter}\\s{0,9}=\\s{0,9}(?:"([^"]{1,300})"|([^\\s;"]{1,300}))`,
    'i',
  );
  const found = pattern.exec(headers.get(name) ?? '');
  return found?.[1] ?? found?.[2] ?? null;
}
