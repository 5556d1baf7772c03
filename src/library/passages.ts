import type { Place, Puts, Shelf } from '../archive/shelf.js';
import type { Analysis, Passage } from '../model.js';
import { Damage } from './damage.js';
import type { Filed } from './filed.js';

/** A passage in a row of numbers: its article's number, where it begins and ends, and its place there. */
const columns = 4;

/** A shelf of passages that stand in a library. */
export interface FiledShelf extends Shelf, Puts {
  /** Its passages as bytes, to be kept. */
  toBytes(): Buffer;
}

/** A shelf of articles' passages, with those of `bytes` on it, or none. Texts are read when they are asked for. */
export function createFiledShelf(articles: readonly Filed[], bytes?: Buffer): FiledShelf {
  const rows = bytes ? rowsOf(bytes) : [];
  const numbers = new Map<Analysis, number>(articles.map(({ analysis }, number) => [analysis, number]));
  const at = (number: number): { readonly one: Filed; readonly passage: Passage } | undefined => {
    const [article = 0, start = 0, end = 0, place = 0] = rows.slice(number * columns, (number + 1) * columns);
    const one = number < rows.length / columns ? articles[article] : undefined;
    return one && { one, passage: { start, end, place } };
  };
  return {
    put({ analysis, passage: { start, end, place } }: Place) {
      rows.push(numbers.get(analysis) ?? 0, start, end, place);
    },
    get size() {
      return rows.length / columns;
    },
    textOf(number) {
      const found = at(number);
      return found ? found.one.volume.textOf(found.one.record, found.passage) : '';
    },
    titleOf: (number) => at(number)?.one.header.title ?? '',
    publishedOf: (number) => at(number)?.one.header.published ?? null,
    placeOf(number) {
      const found = at(number);
      return found && { analysis: found.one.analysis, passage: found.passage };
    },
    toBytes: () => Buffer.from(Int32Array.from(rows).buffer),
  };
}

function rowsOf(bytes: Buffer): number[] {
  const row = columns * Int32Array.BYTES_PER_ELEMENT;
  if (bytes.length % row !== 0) throw new Damage('the table of passages is cut short');
  return Array.from({ length: bytes.length / 4 }, (_, i) => bytes.readInt32LE(i * 4));
}
