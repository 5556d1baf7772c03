import { isRecord, nested, records } from './checks.js';
import type { SentFile } from './ledger.js';

const largest = 10 * 1_024 * 1_024;

/**
 * What does not agree in the files of a message: one that is not declared as an attachment, one declared and not
 * there, one that is shown and not there. An attachment that is kept from before would pile up, and counts as wrong.
 */
export function wrongFiles(body: unknown, files: readonly SentFile[]): readonly string[] {
  if (!isRecord(body)) return [];
  const declared = records(body.attachments).map(({ id }) => `files[${id}]`);
  const shown = nested(body.components).flatMap(({ items }) => records(items).map(addressOf));
  const names = files.map(({ name }) => `attachment://${name}`);
  return [
    ...without(declared, fieldsOf(files)).map((field) => `${field} is declared and not sent`),
    ...without(fieldsOf(files), declared).map((field) => `${field} is sent and not declared`),
    ...without(shown, names).map((address) => `${address} is shown and not sent`),
    ...without(names, shown).map((address) => `${address} is sent and not shown`),
    ...files.filter(({ bytes }) => bytes.length > largest).map(({ name }) => `${name} is too large`),
  ];
}

const fieldsOf = (files: readonly SentFile[]) => files.map(({ field }) => field);

const addressOf = ({ media }: Record<string, unknown>) => (isRecord(media) ? String(media.url) : '');

const without = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => !others.includes(one));
