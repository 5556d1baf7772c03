import { endianness } from 'node:os';
import type { FieldPostings, Postings } from './postings.js';

/**
 * The file of an index: these letters, the length of the header in 4 bytes, the header in JSON, then rows of numbers
 * as they lie in memory (`Rows`), and the CRC-32 of all that in 4 bytes.
 */
export const magic = Buffer.from('OTRINDEX');

/** Counted up when the form of the file changes. */
const version = 1;

/** What says how long the rows are. */
export interface Header {
  readonly version: number;
  readonly endianness: string;
  readonly fields: readonly string[];
  readonly size: number;
  readonly terms: number;
  readonly bytes: number;
  readonly postings: readonly number[];
}

/** An index cannot be read from a file: it is missing, cut off, damaged, of another version or of other fields. */
export class UnreadableIndex extends Error {
  override name = 'UnreadableIndex';
}

/** The header that postings have. */
export const headerOf = (
  { size, terms, fields }: Postings,
  names: readonly string[],
  bytes: number,
): Header => ({
  version,
  endianness: endianness(),
  fields: names,
  size,
  terms: terms.length,
  bytes,
  postings: fields.map(({ documents }) => documents.length),
});

/** Reads a header of this version, of this kind of machine and of these fields. */
export function parseHeader(json: string, names: readonly string[]): Header {
  const header: Partial<Header> | null = JSON.parse(json);
  const { size, terms, bytes, postings } = header ?? {};
  const counts = [size, terms, bytes, ...(postings ?? [])];
  if (
    header?.version !== version ||
    header.endianness !== endianness() ||
    header.fields?.join('\n') !== names.join('\n') ||
    postings?.length !== names.length ||
    !counts.every((count) => Number.isSafeInteger(count) && Number(count) >= 0)
  )
    throw new UnreadableIndex('The index is of another version or of other fields.');
  return header as Header;
}

/** What stands behind the header. */
export interface Rows {
  /** How many bytes each term has. */
  readonly lengths: Uint32Array;
  /** The terms behind each other, in UTF-8. */
  readonly letters: Buffer;
  readonly frequencies: Uint32Array;
  readonly fields: readonly FieldPostings[];
}

/** Empty rows for what a header announces. */
export const emptyRows = ({ size, terms, bytes, postings }: Header): Rows => ({
  lengths: new Uint32Array(terms),
  letters: Buffer.alloc(bytes),
  frequencies: new Uint32Array(terms),
  fields: postings.map((count) => ({
    starts: new Uint32Array(terms + 1),
    documents: new Uint32Array(count),
    counts: new Uint16Array(count),
    lengths: new Uint32Array(size),
  })),
});

/** Rows in the order in which they stand in the file. */
export const inOrder = ({
  lengths,
  letters,
  frequencies,
  fields,
}: Rows): (Uint8Array | Uint16Array | Uint32Array)[] => [
  lengths,
  letters,
  frequencies,
  ...fields.flatMap(({ starts, documents, counts, lengths }: FieldPostings) => [
    starts,
    documents,
    counts,
    lengths,
  ]),
];

/** How many bytes all rows of a header take, known before any is made. */
export function rowBytesOf({ size, terms, bytes, postings }: Header): number {
  const fieldBytes = postings.map((count) => 4 * (terms + 1) + 6 * count + 4 * size);
  return 8 * terms + bytes + fieldBytes.reduce((sum, field) => sum + field, 0);
}
