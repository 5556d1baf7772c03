import { type Column, narrowColumn, wideColumn } from './column.js';
import { mostCounted } from './postings.js';

/** What the documents have in one field, in their order: each different term once, with how often it stands. */
export interface FieldLog {
  readonly terms: Column<Uint32Array>;
  readonly counts: Column<Uint16Array>;
  /** How many different terms each document has. */
  readonly lengths: Column<Uint32Array>;
}

export const emptyLog = (): FieldLog => ({
  terms: wideColumn(),
  counts: narrowColumn(),
  lengths: wideColumn(),
});

/** V8 cuts words of this length out of a text without a copy: one of them would keep the whole text in memory. */
const shortestCut = 13;
const copied = (word: string): string =>
  word.length < shortestCut ? word : Buffer.from(word, 'utf16le').toString('utf16le');

/** Documents as they are added, term by term: the form in which an index grows. */
export class ForwardIndex {
  private readonly numbers: Map<string, number>;
  /** For each field, behind which place of its log a term was put last: whether the document has it already. */
  private readonly last: readonly Column<Uint32Array>[];

  /** Documents that are there already, one log a field; their terms by number. */
  constructor(
    readonly logs: readonly FieldLog[],
    readonly terms: string[] = [],
  ) {
    this.numbers = new Map(terms.map((term, number) => [term, number]));
    this.last = logs.map(() => wideColumn(new Uint32Array(terms.length)));
  }

  get size(): number {
    return this.logs[0]?.lengths.length ?? 0;
  }

  /** Adds a document: the terms of each field as they stand there. */
  add(fields: readonly (readonly string[])[]): void {
    for (const [field, log] of this.logs.entries()) {
      const last = this.last[field];
      if (last) this.addField(log, last, fields[field] ?? []);
    }
  }

  private addField(log: FieldLog, last: Column<Uint32Array>, terms: readonly string[]): void {
    const first = log.terms.length;
    for (const term of terms) {
      const number = this.numberOf(term);
      const behind = last.at(number);
      if (behind > first) {
        log.counts.set(behind - 1, Math.min(log.counts.at(behind - 1) + 1, mostCounted));
      } else {
        log.terms.push(number);
        log.counts.push(1);
        last.set(number, log.terms.length);
      }
    }
    log.lengths.push(log.terms.length - first);
  }

  /** The number of a term; terms are numbered as they come. */
  private numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    const number = this.terms.length;
    const kept = copied(term);
    this.terms.push(kept);
    this.numbers.set(kept, number);
    for (const column of this.last) column.push(0);
    return number;
  }
}
