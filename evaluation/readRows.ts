import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { PlainError } from '../src/model.js';

/** A line of a file, checked, and where it stands: for messages about what is wrong with it. */
export interface PlacedRow<T> {
  readonly row: T;
  readonly place: string;
}

/** The rows of a `.jsonl` file, one a line. Throws a `PlainError` that names file and line of a bad one. */
export function readRows<T>(file: string, schema: z.ZodType<T>): PlacedRow<T>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => (line.trim() === '' ? [] : [placedRow(line, `${file}, line ${i + 1}`, schema)]));
}

const placedRow = <T>(line: string, place: string, schema: z.ZodType<T>): PlacedRow<T> => ({
  row: checkedJson(line, place, schema),
  place,
});

/** What a JSON text holds, checked. Throws a `PlainError` that begins with `place` where it is something else. */
export function checkedJson<T>(json: string, place: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new PlainError(`${place} is no JSON: ${String(error)}`);
  }
  const result = schema.safeParse(value);
  if (!result.success) throw new PlainError(`${place}: ${z.prettifyError(result.error)}`);
  return result.data;
}
