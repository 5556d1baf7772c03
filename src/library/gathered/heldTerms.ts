import type { Held } from '../../archive/timeline/held.js';
import { Damage } from '../damage.js';
import type { WrittenFile } from '../writtenFile.js';

/** The rows of numbers that are held of an article, in the order in which they are written, each behind its length. */
const rowsOf = ({ title, terms, ends }: Held): Int32Array[] => [title, terms, ends];

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Writes what is held of articles, by numbers alone. */
export function writeHeldTerms(articles: readonly Held[], file: WrittenFile): void {
  for (const article of articles) {
    for (const row of rowsOf(article)) {
      file.append(bytesOf(Int32Array.of(row.length)));
      file.append(bytesOf(row));
    }
  }
}

/** What is held of articles as it was written: all of it stays in one piece of memory. Throws `Damage`. */
export function readHeldTerms(bytes: Buffer): Held[] {
  const size = Int32Array.BYTES_PER_ELEMENT;
  if (bytes.length % size !== 0) throw new Damage('what is held of articles is cut short');
  const numbers = new Int32Array(bytes.length / size);
  bytesOf(numbers).set(bytes);
  const articles: Held[] = [];
  let at = 0;
  const row = (): Int32Array => {
    const length = numbers[at] ?? -1;
    const start = at + 1;
    at = start + length;
    if (length < 0 || at > numbers.length) throw new Damage('what is held of articles is cut short');
    return numbers.subarray(start, at);
  };
  while (at < numbers.length) articles.push({ title: row(), terms: row(), ends: row() });
  return articles;
}
