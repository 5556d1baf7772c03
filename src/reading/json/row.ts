import { PlainError } from '../../model.js';
import { headerOf, readField } from '../fields/header.js';
import { givenFor, type Row } from '../fields/names.js';
import { isMarkup, isPage } from '../markup.js';
import type { Format, Source } from '../source.js';

/** The forms that a row may say its text has. */
const named: readonly Format[] = ['plain', 'page', 'html', 'markdown'];

/** The form of a row's text: the one it names, or the one it plainly has. HTML that is no page is all article. */
function formatOf(row: Row, text: string): Format {
  const given = givenFor(row, 'format')[0]?.value ?? (isMarkup(text) ? 'html' : 'plain');
  const format = named.find((name) => name === given);
  if (!format) throw new PlainError('"format" must be plain, page, html or markdown');
  return format === 'html' && !isPage(text) ? 'fragment' : format;
}

/** How services that sell articles end the beginnings that they give away: "… [+1234 chars]". */
const cutOff = /\[\+\d{1,7} chars\]\s*$/;

function textOf(row: Row): string {
  const text = readField(row, 'text') ?? (typeof row.text === 'string' ? '' : null);
  if (text === null) throw new PlainError('"text" must be text');
  if (cutOff.test(text.slice(-40)))
    throw new PlainError('only the beginning of the article; save the whole of it');
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
  return { id: readField(row, 'id') ?? id, text, format: formatOf(row, text), ...headerOf(row) };
}
