import { narrowColumn, wideColumn } from './column.js';
import { emptyLog, type FieldLog, ForwardIndex } from './forwardIndex.js';
import { type FieldPostings, type Postings, sliceOf } from './postings.js';

/** The documents of an inverted index again, so that others can be added; in linear time. */
export const forwardOf = ({ terms, fields }: Postings): ForwardIndex =>
  new ForwardIndex(
    fields.map((field) => logOf(field, terms.length)),
    [...terms],
  );

function logOf(field: FieldPostings, terms: number): FieldLog {
  const next = startsOf(field.lengths);
  const said = new Uint32Array(field.documents.length);
  const counts = new Uint16Array(field.documents.length);
  for (let term = 0; term < terms; term++) {
    const { start, end } = sliceOf(field, term);
    for (let at = start; at < end; at++) {
      const document = field.documents[at] ?? 0;
      const place = next[document] ?? 0;
      next[document] = place + 1;
      said[place] = term;
      counts[place] = field.counts[at] ?? 0;
    }
  }
  return {
    terms: wideColumn(said),
    counts: narrowColumn(counts),
    lengths: wideColumn(field.lengths.slice()),
  };
}

/** Where each document begins in a log. */
function startsOf(lengths: Iterable<number>): Uint32Array {
  const starts: number[] = [];
  let start = 0;
  for (const length of lengths) {
    starts.push(start);
    start += length;
  }
  return Uint32Array.from(starts);
}

/**
 * Documents in another order: `order` names for each new number, from 0 on, the old one. Documents that it does not
 * name are left out.
 */
export function reordered({ logs, terms }: ForwardIndex, order: ReadonlyMap<number, number>): ForwardIndex {
  const from = Uint32Array.from({ length: order.size }, (_, number) => {
    const document = order.get(number);
    if (document === undefined) throw new Error(`No document has the number ${number}.`);
    return document;
  });
  return new ForwardIndex(
    logs.map((log) => reorderedLog(log, from)),
    terms,
  );
}

function reorderedLog(log: FieldLog, from: Uint32Array): FieldLog {
  const { lengths } = log;
  const starts = startsOf(Array.from({ length: lengths.length }, (_, document) => lengths.at(document)));
  const other = emptyLog();
  for (const document of from) {
    const start = starts[document] ?? 0;
    const length = lengths.at(document);
    for (let at = start; at < start + length; at++) {
      other.terms.push(log.terms.at(at));
      other.counts.push(log.counts.at(at));
    }
    other.lengths.push(length);
  }
  return other;
}
