import type { Interface } from 'node:readline';
import { z } from 'zod';
import { PlainError } from '../model.js';

/** The rows of JSON lines, one at a time. Throws a PlainError that names the line and what is wrong with it. */
export async function* rowsOf<T extends z.ZodType>(lines: Interface, schema: T): AsyncGenerator<z.infer<T>> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() !== '') yield parseRow(line, schema, number);
  }
}

function parseRow<T extends z.ZodType>(line: string, schema: T, number: number): z.infer<T> {
  const parsed = schema.safeParse(parseJson(line, number));
  if (parsed.success) return parsed.data;
  throw new PlainError(`Line ${number} has a wrong form: ${z.prettifyError(parsed.error)}`);
}

function parseJson(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new PlainError(`Line ${number} is not JSON: ${line.slice(0, 60)}`);
  }
}
