import { parse } from 'yaml';
import { z } from 'zod';
import { PlainError } from '../../model.js';
import { readDay } from '../days.js';
import { linesOf } from '../lines.js';
import type { Reading } from '../source.js';

/** Longer front matter, in code units, is not a header. */
const longest = 10_000;

const line = z
  .union([z.string(), z.number()], 'must be text')
  .transform((value) => String(value).trim() || null);
const day = z
  .string('must be a day, like 2025-02-08')
  .refine(
    (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && readDay(value) === value,
    'must be a day, like 2025-02-08',
  );

const header = z.strictObject({
  title: line.nullish(),
  publisher: line.nullish(),
  byline: line.nullish(),
  published: day.nullish(),
  captured: day.nullish(),
  url: line.nullish(),
  language: line.nullish(),
  digest: z.boolean('must be true or false').nullish(),
});

export interface FrontMatter {
  readonly header: Partial<Reading>;
  /** Where the Markdown below begins. */
  readonly end: number;
}

/** Parses YAML that is not trusted: no aliases, and whatever the parser throws becomes words. */
function parseYaml(yaml: string): unknown {
  if (yaml.length > longest) throw new PlainError(`The front matter is longer than ${longest} characters.`);
  try {
    return parse(yaml, { maxAliasCount: 0, logLevel: 'silent' }) ?? {};
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    throw new PlainError(`The front matter is not valid YAML: ${reason}`);
  }
}

/** Which field is wrong and why, in one sentence for the one who saved the file. */
function complaint(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const known = Object.keys(header.shape).join(', ');
    return `The front matter has a field that is not known, "${issue.keys.join('", "')}"; known are ${known}.`;
  }
  const field = issue?.path.join('.');
  return field
    ? `In the front matter, "${field}" ${issue?.message}.`
    : 'The front matter is not a list of fields.';
}

function dropUnset(fields: z.infer<typeof header>): Partial<Reading> {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

/**
 * Reads YAML front matter: the lines between `---` on the first line and the next `---`. Throws a PlainError
 * where it is never closed, is no valid YAML, or a field is unknown or of the wrong kind.
 */
export function readFrontMatter(text: string): FrontMatter {
  const [first, ...lines] = linesOf(text);
  if (!first || text.slice(first.start, first.end).trimEnd() !== '---') return { header: {}, end: 0 };
  const close = lines.find(({ start, end }) =>
    /^(?:---|\.\.\.)[ \t]*$/.test(text.slice(start, Math.min(end, start + 80))),
  );
  if (!close)
    throw new PlainError('The front matter begins with --- and never ends: put --- on a line below it.');
  const fields = header.safeParse(parseYaml(text.slice(first.end, close.start)));
  if (!fields.success) throw new PlainError(complaint(fields.error));
  return { header: dropUnset(fields.data), end: close.end };
}
