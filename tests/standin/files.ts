import { isRecord, nested, records } from './checks.js';
import type { SentFile } from './ledger.js';

const largest = 10 * 1_024 * 1_024;

/**
 * What does not agree in the files of a message: one that is not declared as an attachment, one declared and not
 * there, one that is shown and not there. An attachment that is kept from before would pile up, and counts as wrong.
 * So does a name that Discord changes, for what is shown by it is not found any more.
 */
export function wrongFiles(body: unknown, files: readonly SentFile[]): readonly string[] {
  if (!isRecord(body)) return [];
  const message = isRecord(body.data) ? body.data : body;
  const declared = records(message.attachments).map(({ id }) => `files[${id}]`);
  const shown = nested(message.components).flatMap(addressesIn);
  const names = files.map(({ name }) => name);
  const addresses = names.map((name) => `attachment://${name}`);
  return [
    ...without(declared, fieldsOf(files)).map((field) => `${field} is declared and not sent`),
    ...without(fieldsOf(files), declared).map((field) => `${field} is sent and not declared`),
    ...without(shown, addresses).map((address) => `${address} is shown and not sent`),
    ...without(addresses, shown).map((address) => `${address} is sent and not shown`),
    ...files.filter(({ bytes }) => bytes.length > largest).map(({ name }) => `${name} is too large`),
    ...names.filter((name) => !keepsItsName.test(name)).map((name) => `${name} will be called otherwise`),
    ...(new Set(names).size < names.length ? ['two files have one name'] : []),
    ...(files.length > 10 ? ['more than ten files'] : []),
  ];
}

const keepsItsName = /^[\w.-]{1,260}$/;

const fieldsOf = (files: readonly SentFile[]) => files.map(({ field }) => field);

/** What a gallery, a file or a thumbnail shows. */
function addressesIn({ items, media, file }: Record<string, unknown>): readonly string[] {
  const shown = [...records(items).map((item) => item.media), media, file];
  return shown.filter(isRecord).map(({ url }) => String(url));
}

const without = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => !others.includes(one));
