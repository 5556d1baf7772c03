import { PlainError } from '../../model.js';
import { readInstant } from '../instants.js';
import { isMarkup, isPage } from '../markup.js';
import type { Format, Source } from '../source.js';
import { type Field, givenFor } from './fields.js';
import { idIn, lineIn, nameIn, namesIn, textIn, webAddressIn } from './values.js';

type Row = Readonly<Record<string, unknown>>;

const line = (value: unknown) => (typeof value === 'string' ? value.trim() : null);

/** How a field is read: under our own name, with what it must be; and under the names that others give it. */
interface Rule {
  readonly own: (value: unknown) => string | null;
  readonly must: string;
  readonly others: (value: unknown) => string | null;
}

const aDay = 'must be a day, like 2025-02-08';
const rules = {
  id: { own: idIn, must: 'must be text or a number', others: idIn },
  title: { own: lineIn, must: 'must be text', others: lineIn },
  text: { own: textIn, must: 'must be text', others: textIn },
  published: { own: readInstant, must: aDay, others: readInstant },
  captured: { own: readInstant, must: aDay, others: readInstant },
  publisher: { own: lineIn, must: 'must be text', others: nameIn },
  byline: { own: (value) => line(value) ?? namesIn(value), must: 'must be text', others: namesIn },
  agency: { own: lineIn, must: 'must be text', others: nameIn },
  url: { own: line, must: 'must be text', others: webAddressIn },
  language: { own: line, must: 'must be text', others: line },
} satisfies Partial<Record<Field, Rule>>;

/**
 * What a row says of a field. Under our own name a wrong value is somebody's mistake, and told; under another
 * name it is passed over, for it may mean something else there.
 */
function read(row: Row, field: keyof typeof rules): string | null {
  const { own, must, others }: Rule = rules[field];
  for (const { name, value } of givenFor(row, field)) {
    const found = name === field ? own(value) : others(value);
    if (found !== null) return found;
    if (name === field) throw new PlainError(`"${field}" ${must}`);
  }
  return null;
}

function isFormat(value: unknown): value is Exclude<Format, 'fragment'> {
  return value === 'plain' || value === 'page' || value === 'html' || value === 'markdown';
}

/** The form of a row's text: the one it names, or the one it plainly has. */
function formatOf(row: Row, text: string): Format {
  const format = givenFor(row, 'format')[0]?.value ?? (isMarkup(text) ? 'html' : 'plain');
  if (!isFormat(format)) throw new PlainError('"format" must be plain, page, html or markdown');
  return format === 'html' && !isPage(text) ? 'fragment' : format;
}

function digestOf(row: Row): { readonly digest?: boolean } {
  const digest = row.digest ?? null;
  if (digest === null) return {};
  if (typeof digest !== 'boolean') throw new PlainError('"digest" must be true or false');
  return { digest };
}

/** How services that sell articles end the beginnings that they give away: "… [+1234 chars]". */
const cutOff = /\[\+\d{1,7} chars\]\s*$/;

function textOf(row: Row): string {
  const text = read(row, 'text') ?? (typeof row.text === 'string' ? '' : null);
  if (text === null) throw new PlainError('"text" must be text');
  if (cutOff.test(text)) throw new PlainError('only the beginning of the article; save the whole of it');
  return text;
}

/**
 * One row of JSON as a source: its own fields, or the names that others give them (`synonyms`). A row without an
 * id gets the one it is given here. Throws a PlainError that names the field where one is missing or wrong.
 */
export function sourceOfRow(value: unknown, id: string): Source {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new PlainError('the row must be an object with the fields of an article');
  const row: Row = { ...value };
  const text = textOf(row);
  return {
    id: read(row, 'id') ?? id,
    text,
    format: formatOf(row, text),
    title: read(row, 'title'),
    byline: read(row, 'byline'),
    publisher: read(row, 'publisher'),
    agency: read(row, 'agency'),
    published: read(row, 'published'),
    captured: read(row, 'captured'),
    url: read(row, 'url'),
    language: read(row, 'language'),
    ...digestOf(row),
  };
}
