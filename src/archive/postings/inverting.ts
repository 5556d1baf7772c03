import type { FieldLog, ForwardIndex } from './forwardIndex.js';
import type { FieldPostings, Postings } from './postings.js';

/** An inverted index of documents, in time linear in their postings. Terms that no document has are left out. */
export function inverted({ size, terms: given, logs }: ForwardIndex): Postings {
  const used = usedTerms(logs, given.length);
  const terms = given.filter((_, number) => used[number]).sort();
  const places = new Map(terms.map((term, place) => [term, place]));
  const placeOf = Uint32Array.from(given, (term) => places.get(term) ?? 0);
  const fields = logs.map((log) => invertedField(log, placeOf, terms.length));
  return { size, terms, fields, frequencies: frequenciesOf(fields, terms.length, size) };
}

function usedTerms(logs: readonly FieldLog[], terms: number): Uint8Array {
  const used = new Uint8Array(terms);
  for (const log of logs) for (let at = 0; at < log.terms.length; at++) used[log.terms.at(at)] = 1;
  return used;
}

/** A counting sort: documents are put behind each other under their terms, and so stay in order. */
function invertedField(log: FieldLog, placeOf: Uint32Array, terms: number): FieldPostings {
  const size = log.terms.length;
  const starts = new Uint32Array(terms + 1);
  for (let at = 0; at < size; at++) count(starts, (placeOf[log.terms.at(at)] ?? 0) + 1);
  for (let term = 0; term < terms; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const documents = new Uint32Array(size);
  const counts = new Uint16Array(size);
  const lengths = Uint32Array.from({ length: log.lengths.length }, (_, document) => log.lengths.at(document));
  let at = 0;
  for (const [document, length] of lengths.entries()) {
    for (const end = at + length; at < end; at++) {
      const place = count(next, placeOf[log.terms.at(at)] ?? 0);
      documents[place] = document;
      counts[place] = log.counts.at(at);
    }
  }
  return { starts, documents, counts, lengths };
}

/** Counts one more at a place; what was counted there before. */
function count(numbers: Uint32Array, place: number): number {
  const before = numbers[place] ?? 0;
  numbers[place] = before + 1;
  return before;
}

function frequenciesOf(fields: readonly FieldPostings[], terms: number, size: number): Uint32Array {
  const frequencies = new Uint32Array(terms);
  const countedFor = new Int32Array(size).fill(-1);
  for (let term = 0; term < terms; term++) {
    for (const { starts, documents } of fields) {
      const end = starts[term + 1] ?? 0;
      for (let at = starts[term] ?? 0; at < end; at++) {
        const document = documents[at] ?? 0;
        if (countedFor[document] === term) continue;
        countedFor[document] = term;
        count(frequencies, term);
      }
    }
  }
  return frequencies;
}
