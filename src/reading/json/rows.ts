import { PlainError } from '../../model.js';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where JSON breaks off or goes wrong, as far as the parser says. */
function placeOf(json: string, message: string): string {
  const place = Number(/position (\d+)/.exec(message)?.[1] ?? Number.NaN);
  if (/end of JSON|unterminated/i.test(message) || place >= json.trimEnd().length)
    return `it ends in the middle, on line ${json.trimEnd().split('\n').length}`;
  const token = /Unexpected token '(.{1,2})'/u.exec(message)?.[1];
  if (Number.isNaN(place)) return token ? `${token} stands where it should not` : 'it is no JSON';
  const before = json.slice(0, place).split('\n');
  return `on line ${before.length}, at character ${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Parses JSON. Throws a PlainError that says where it is broken. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new PlainError(`broken JSON: ${placeOf(json, error instanceof Error ? error.message : '')}`);
  }
}

/** What lists of articles are wrapped in. */
const wrappers = ['articles', 'items', 'data', 'results', 'entries', 'documents', 'response'];

/** How many wrappers may stand around each other: `{"response": {"results": […]}}`. */
const deepest = 3;

/** The list of articles that an object wraps, or `null` where it wraps none. */
function wrapped(value: unknown, depth: number): readonly unknown[] | null {
  if (Array.isArray(value)) return value;
  if (!isObject(value) || depth > deepest) return null;
  for (const name of wrappers) {
    const rows = name in value ? wrapped(value[name], depth + 1) : null;
    if (rows) return rows;
  }
  return null;
}

/** The articles of a JSON value: its rows where it is a list or wraps one, or itself, alone. */
export function rowsOf(value: unknown): { readonly rows: readonly unknown[]; readonly many: boolean } {
  const ownText = isObject(value) && typeof value.text === 'string';
  const rows = ownText ? null : wrapped(value, 0);
  return rows ? { rows, many: true } : { rows: [value], many: false };
}
