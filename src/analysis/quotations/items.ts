import type { Word } from '../people/words.js';
import type { Marked } from './marked.js';

/** One thing of a frame: a word of the reporter, or a whole quotation. */
export type Item =
  | { readonly word: Word; readonly quote?: never }
  | { readonly quote: Marked; readonly word?: never };

/** A sentence of the reporter, in which every quotation is a single item. */
export interface Frame {
  readonly items: readonly Item[];
  /** The place of its paragraph among the article's. */
  readonly paragraph: number;
  /** Its own place among the paragraph's frames. */
  readonly place: number;
}
