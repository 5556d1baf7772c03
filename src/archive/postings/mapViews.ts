import { type FieldPostings, sliceOf } from './postings.js';
import { firstWhere } from './vocabulary.js';

/** A Map that holds nothing itself: it shows what lies elsewhere, and only that much of a Map as MiniSearch asks for. */
abstract class View<Value> extends Map<number, Value> {
  abstract override get(key: number): Value | undefined;
  abstract override has(key: number): boolean;
}

/** The numbers of documents, each under itself. */
export class DocumentNumbers extends View<number> {
  constructor(private readonly count: number) {
    super();
  }
  override has(document: number): boolean {
    return document < this.count;
  }
  override get(document: number): number | undefined {
    return this.has(document) ? document : undefined;
  }
}

/** The lengths of the fields of each document, in one array that is filled anew each time. */
export class FieldLengths extends View<number[]> {
  private readonly row: number[];
  constructor(private readonly fields: readonly FieldPostings[]) {
    super();
    this.row = fields.map(() => 0);
  }
  override has(document: number): boolean {
    return document < (this.fields[0]?.lengths.length ?? 0);
  }
  override get(document: number): number[] {
    for (const [field, { lengths }] of this.fields.entries()) this.row[field] = lengths[document] ?? 0;
    return this.row;
  }
}

/** How often a term stands in each document that has it: all that have it, or those of them among some given ones. */
export class TermCounts extends View<number> {
  private readonly start: number;
  private readonly end: number;
  /** Where the last count was found: documents are asked for in the order of `keys`. */
  private at: number;

  constructor(
    private readonly field: FieldPostings,
    term: number,
    private readonly among: Uint32Array | null,
  ) {
    super();
    const { start, end } = sliceOf(field, term);
    this.start = start;
    this.end = end;
    this.at = start;
  }

  /** How many documents have the term, also where only some are shown: so rare it is. */
  override get size(): number {
    return this.end - this.start;
  }

  override keys(): MapIterator<number> {
    const { documents } = this.field;
    const all = documents.subarray(this.start, this.end);
    return (this.among ? this.among.filter((document) => this.has(document)) : all).values();
  }

  override has(document: number): boolean {
    return this.field.documents[this.seek(document)] === document;
  }

  override get(document: number): number | undefined {
    return this.has(document) ? this.field.counts[this.at] : undefined;
  }

  /** Goes on to a document, or where it would stand. */
  private seek(document: number): number {
    const { documents } = this.field;
    if (this.at === this.end || (documents[this.at] ?? 0) > document) this.at = this.start;
    let stride = 1;
    while (this.at + stride < this.end && (documents[this.at + stride] ?? 0) < document) stride *= 2;
    const until = Math.min(this.at + stride, this.end);
    this.at = firstWhere(this.at, until, (place) => (documents[place] ?? 0) >= document);
    return this.at < this.end ? this.at : -1;
  }
}
