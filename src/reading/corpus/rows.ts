import { z } from 'zod';
import { PlainError } from '../../model.js';
import { readDay } from '../days.js';
import type { Source } from '../source.js';

const line = z
  .string('must be text')
  .transform((value) => value.trim() || null)
  .nullish();

/** A day, or a moment of one, as `YYYY-MM-DD`. */
const day = z
  .string('must be a day, like 2025-02-08')
  .transform((value, context) => {
    const read = value.trim() === '' ? null : readDay(value);
    if (value.trim() && !read)
      context.addIssue({ code: 'custom', message: 'must be a day, like 2025-02-08' });
    return read;
  })
  .nullish();

const row = z.object(
  {
    id: z.union([z.string(), z.number()], 'must be text or a number').transform(String).nullish(),
    title: line,
    text: z.string('must be text'),
    published: day,
    captured: day,
    publisher: line,
    byline: line,
    url: line,
    language: line,
    format: z
      .enum(['plain', 'page', 'html', 'markdown'], 'must be plain, page, html or markdown')
      .default('plain'),
    digest: z.boolean('must be true or false').nullish(),
  },
  'must be an object with the fields of an article',
);

/** Parses JSON. Throws a PlainError where it is broken. */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    throw new PlainError(`broken JSON: ${error instanceof Error ? error.message : error}`);
  }
}

/**
 * One row of a JSON or JSONL file as a source. A row without an id gets the one it is given here. Throws a
 * PlainError that names the field where one is missing or wrong.
 */
export function sourceOfRow(value: unknown, id: string): Source {
  const read = row.safeParse(value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const field = issue?.path.join('.');
    throw new PlainError(`${field ? `"${field}"` : 'the row'} ${issue?.message}`);
  }
  const known = Object.entries(read.data).filter(([, given]) => given !== null && given !== undefined);
  return { id, text: read.data.text, format: read.data.format, ...Object.fromEntries(known) };
}
