import type { ForwardIndex } from './forwardIndex.js';
import { inverted } from './inverting.js';
import { CompactSearch } from './miniSearch.js';
import type { Postings } from './postings.js';
import { forwardOf } from './revising.js';

/**
 * An index in the form in which it was needed last: documents are added to a forward one, searched is an inverted
 * one. To turn one into the other takes time linear in it, so that adding and searching by turns is dear.
 */
export class GrowingIndex {
  private searched: CompactSearch | null = null;

  constructor(
    private readonly weights: Readonly<Record<string, number>>,
    private form: ForwardIndex | Postings,
  ) {}

  get size(): number {
    return this.form.size;
  }

  toAdd(): ForwardIndex {
    this.searched = null;
    const forward = 'logs' in this.form ? this.form : forwardOf(this.form);
    this.form = forward;
    return forward;
  }

  toRead(): Postings {
    const postings = 'logs' in this.form ? inverted(this.form) : this.form;
    this.form = postings;
    return postings;
  }

  toSearch(): CompactSearch {
    this.searched ??= new CompactSearch(this.toRead(), this.weights);
    return this.searched;
  }
}
