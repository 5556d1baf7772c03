/** What the pages of articles show: plain data, in words where there are any. This file imports nothing. */

/** What may be marked in a text. `own`: what was read as the article's own; the rest was left out. */
export type MarkKind = 'quotation' | 'cue' | 'source' | 'person' | 'date' | 'event' | 'passage' | 'own';

/** A stretch of the source text that something was found in. Spans are in UTF-16 code units, `end` excluded. */
export interface Mark {
  readonly kind: MarkKind;
  readonly start: number;
  readonly end: number;
  /** What stands beside it in the text, in a few words: the speaker, what a date means. */
  readonly label?: string;
  /** Marks of one tone belong together, as the quotations of one speaker. */
  readonly tone?: number;
  /** What is told of it, one thing a line. */
  readonly told: readonly string[];
}

/** A quotation in the list beside the text. */
export interface QuotationLine {
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly tone?: number;
  /** Its first words, letter for letter. */
  readonly begins: string;
}

export interface ArticleView {
  /** What names it in an address. */
  readonly key: string;
  readonly title: string;
  /** The language of the article, as BCP 47 has it; empty where it is not known. */
  readonly language: string;
  /** What the article says of itself: "Publisher", "The Ferry". */
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  /** What is to be known of how it was read, a sentence each. */
  readonly notes: readonly string[];
  /** Where the stretch that is given stands, and the whole text's length. */
  readonly start: number;
  readonly length: number;
  /** The source text of the stretch, letter for letter. */
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly quotations: readonly QuotationLine[];
}

export interface ArticleLine {
  readonly key: string;
  readonly title: string;
  /** Outlet, date, how much it has: a few words each. */
  readonly facts: readonly string[];
}

export interface ArticlesView {
  readonly articles: readonly ArticleLine[];
  /** How many there are that fit what was searched for, and how many of them stand before these. */
  readonly total: number;
  readonly from: number;
  /** What was not read at the last reading, and what was left out, with why. */
  readonly unread: readonly { readonly file: string; readonly reason: string }[];
  readonly leftOut: readonly { readonly file: string; readonly reason: string }[];
}
