import { z } from 'zod';
import { PlainError } from '../model.js';

/** A line of JSON lines: a row of the form wanted, or what is wrong with the line. */
export type Line<T> =
  | { readonly row: T }
  /** `id` is the one that the row gives, or `null` where it gives none or cannot be read. */
  | { readonly wrong: PlainError; readonly id: string | number | null };

/**
 * Reads JSON lines one at a time; blank ones, and a byte order mark at the beginning, are left out. A line that
 * is not JSON or has a wrong form is named with its number, from 1, and what is wrong with it.
 */
export async function* linesAsRows<T extends z.ZodType>(
  lines: AsyncIterable<string>,
  schema: T,
): AsyncGenerator<Line<z.infer<T>>> {
  let number = 0;
  for await (const line of lines) {
    number++;
    const json = number === 1 ? line.replace(/^\uFEFF/, '') : line;
    if (json.trim() !== '') yield readRow(json, schema, `Line ${number}`);
  }
}

/** The rows of JSON lines, one at a time. Throws a PlainError at the first line with something wrong. */
export async function* rowsOf<T extends z.ZodType>(
  lines: AsyncIterable<string>,
  schema: T,
): AsyncGenerator<z.infer<T>> {
  for await (const line of linesAsRows(lines, schema)) {
    if ('wrong' in line) throw line.wrong;
    yield line.row;
  }
}

function readRow<T extends z.ZodType>(json: string, schema: T, place: string): Line<z.infer<T>> {
  const value = parseJson(json);
  if (value === undefined)
    return { wrong: new PlainError(`${place} is not JSON: ${json.slice(0, 60)}`), id: null };
  const parsed = schema.safeParse(value);
  if (parsed.success) return { row: parsed.data };
  return { wrong: new PlainError(`${place} has a wrong form: ${told(parsed.error)}`), id: idOf(value) };
}

/** The value of JSON; `undefined`, which JSON cannot say, where it is broken. */
function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const told = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => (path.length > 0 ? `${path.join('.')}: ${message}` : message)).join('; ');

const withId = z.object({ id: z.union([z.string(), z.number()]) });

function idOf(value: unknown): string | number | null {
  const parsed = withId.safeParse(value);
  return parsed.success ? parsed.data.id : null;
}
