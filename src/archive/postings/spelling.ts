import type { Postings } from './postings.js';
import { behindPrefix, type SortedTerms } from './vocabulary.js';

/** A term by its place, and how many edits lie between it and a word. */
export interface Near {
  readonly term: number;
  readonly edits: number;
}

/** Longer words are not looked for: they are no words. */
const longest = 64;

/**
 * The terms that at most so many edits part from a word: a letter put in, left out, another one, or two neighbours
 * exchanged (Damerau; "optimal string alignment"). Terms that begin alike share the rows of their beginnings in the
 * table of edits, and those whose beginning differs too much already are passed over together (after Hanov's walk
 * of a tree).
 */
export function termsNear(terms: SortedTerms, word: string, most: number): Near[] {
  if (word.length > longest) return [];
  const table = new EditTable(word, most);
  const near: Near[] = [];
  let place = 0;
  while (place < terms.length) {
    const term = terms[place] ?? '';
    const { edits, tooFar } = table.look(term);
    if (edits <= most) near.push({ term: place, edits });
    place = tooFar === null ? place + 1 : behindPrefix(terms, tooFar, place);
  }
  return near;
}

/** Other terms that at most so many edits part from a word, nearest and most frequent first. */
export function termsLike({ terms, frequencies }: Postings, word: string, most: number): string[] {
  const frequency = ({ term }: Near) => frequencies[term] ?? 0;
  return termsNear(terms, word, most)
    .filter(({ edits }) => edits > 0)
    .sort((a, b) => a.edits - b.edits || frequency(b) - frequency(a) || a.term - b.term)
    .map(({ term }) => terms[term] ?? '');
}

/** How many edits lead from each beginning of a word to each beginning of the term that was looked at last. */
class EditTable {
  private readonly width: number;
  private readonly rows: Uint8Array;
  private last = '';
  /** How many letters of the last term have their rows. */
  private filled = 0;

  constructor(
    private readonly word: string,
    private readonly most: number,
  ) {
    this.width = word.length + 1;
    this.rows = new Uint8Array(this.width * (this.width + most + 1));
    for (let column = 0; column < this.width; column++) this.rows[column] = column;
  }

  /** The edits to a term; if already its beginning is too far from any of the word, that beginning. */
  look(term: string): { edits: number; tooFar: string | null } {
    let row = sharedBeginning(this.last, term, this.filled);
    this.last = term;
    this.filled = row;
    while (row < term.length) {
      row++;
      this.filled = row;
      if (this.fill(row) > this.most) return { edits: Infinity, tooFar: term.slice(0, row) };
    }
    return { edits: this.at(row, this.word.length), tooFar: null };
  }

  /** Fills the row of so many letters of the term; the least number in it. */
  private fill(row: number): number {
    const letter = this.last[row - 1];
    const before = this.last[row - 2];
    this.rows[row * this.width] = row;
    let least = row;
    for (let column = 1; column < this.width; column++) {
      const other = this.word[column - 1];
      let edits = Math.min(
        this.at(row - 1, column) + 1,
        this.at(row, column - 1) + 1,
        this.at(row - 1, column - 1) + (letter === other ? 0 : 1),
      );
      if (row > 1 && column > 1 && letter === this.word[column - 2] && before === other)
        edits = Math.min(edits, this.at(row - 2, column - 2) + 1);
      this.rows[row * this.width + column] = edits;
      if (edits < least) least = edits;
    }
    return least;
  }

  private at(row: number, column: number): number {
    return this.rows[row * this.width + column] ?? 0;
  }
}

function sharedBeginning(a: string, b: string, most: number): number {
  const end = Math.min(a.length, b.length, most);
  let length = 0;
  while (length < end && a[length] === b[length]) length++;
  return length;
}
