import { PlainError } from '../../model.js';
import { readInstant } from '../instants.js';
import type { Source } from '../source.js';
import { type Field, givenFor, type Row } from './names.js';
import { idIn, lineIn, nameIn, namesIn, textIn, webAddressIn } from './values.js';

/** How a field is read: under our own name, with what it must be; and under the names that others give it. */
interface Rule {
  readonly own: (value: unknown) => string | null;
  readonly must: string;
  readonly others: (value: unknown) => string | null;
}

const aDay = 'must be a day, like 2025-02-08, and none to come';
const text = 'must be text';

const rules: Readonly<Record<Exclude<Field, 'format' | 'digest'>, Rule>> = {
  id: { own: idIn, must: 'must be text or a number', others: idIn },
  title: { own: lineIn, must: text, others: lineIn },
  text: { own: textIn, must: text, others: textIn },
  published: { own: readInstant, must: aDay, others: readInstant },
  captured: { own: readInstant, must: aDay, others: readInstant },
  publisher: { own: lineIn, must: text, others: nameIn },
  byline: { own: (value) => lineIn(value) ?? namesIn(value), must: text, others: namesIn },
  agency: { own: lineIn, must: text, others: nameIn },
  url: { own: lineIn, must: text, others: webAddressIn },
  language: { own: lineIn, must: text, others: lineIn },
};

/**
 * What a row says of a field. Under our own name a wrong value is somebody's mistake: throws a PlainError that
 * names it. Under another name it is passed over, for it may mean something else there.
 */
export function readField(row: Row, field: keyof typeof rules): string | null {
  const { own, must, others } = rules[field];
  for (const { name, value } of givenFor(row, field)) {
    const found = name === field ? own(value) : others(value);
    if (found !== null) return found;
    if (name === field) throw new PlainError(`"${field}" ${must}`);
  }
  return null;
}

/** What a row says of its article beside the text. Throws a PlainError that names the field that is wrong. */
export function headerOf(row: Row): Partial<Omit<Source, 'id' | 'text' | 'format'>> {
  const digest = row.digest ?? null;
  if (digest !== null && typeof digest !== 'boolean') throw new PlainError('"digest" must be true or false');
  return {
    title: readField(row, 'title'),
    byline: readField(row, 'byline'),
    publisher: readField(row, 'publisher'),
    agency: readField(row, 'agency'),
    published: readField(row, 'published'),
    captured: readField(row, 'captured'),
    url: readField(row, 'url'),
    language: readField(row, 'language'),
    ...(digest === null ? {} : { digest }),
  };
}
