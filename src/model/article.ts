/** An article, and what analysis finds in it. This file imports nothing. */

/** A stretch of an article's text: `text.slice(start, end)`, in UTF-16 code units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What is known of an article beside its text. `null` means that the article does not say. */
export interface Header {
  /** Unique in the corpus: the file's path inside the corpus folder, or the id that a row carries. */
  readonly id: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  /** The news agency that the article names as where it comes from: "Reuters". */
  readonly agency: string | null;
  /** The date that the article gives itself, `YYYY-MM-DD`. Never the date of a rendering. */
  readonly published: string | null;
  /** The day on which a page was rendered or saved, `YYYY-MM-DD`. Never stands in for `published`. */
  readonly captured: string | null;
  readonly url: string | null;
  /** A BCP 47 tag such as `en`. */
  readonly language: string | null;
  /** True where the running text is our own summary and only the quotations are the speakers' words. */
  readonly digest: boolean;
  /** Present where `published` is not known, but something bounds it. Never stands in for `published`. */
  readonly notAfter?: Bound;
}

/**
 * A day by which an article's words were out. A page that was saved had been published by then. Where another
 * article carries the same words, they were out by its day, though this outlet may have printed them later.
 */
export interface Bound {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** The other article that it is inferred from, or `null` where it is the day on which the page was saved. */
  readonly source: Pick<Header, 'id' | 'title' | 'publisher'> | null;
}

export interface Article extends Header {
  /** The source text as it was read, never rewritten: every span that is shown points into it. */
  readonly text: string;
  /** The article's own text: one span a block (paragraph, list item, subheading), in order, disjoint. */
  readonly body: readonly Span[];
}

/** A stretch of a text with its letters: `text.slice(start, end) === exact`. */
export interface Printed extends Span {
  readonly exact: string;
}

/** A span of a size worth citing. */
export interface Passage extends Span {
  /** Its place among the article's passages, from 0. */
  readonly place: number;
}

/** Words that an article prints as somebody's. */
export interface Quotation {
  /** What stands inside the quotation marks. */
  readonly content: Span;
  /** The word or phrase that attributes it: "said", "according to". */
  readonly cue: Span | null;
  /** The mention of the speaker as printed: "the prime minister", "he", "Ishiba". */
  readonly source: Span | null;
  /** The fullest name that the article gives the speaker, or `null` where it is unclear who speaks. */
  readonly speaker: string | null;
  /**
   * `fragment`: a few words inside somebody else's sentence. `indirect`: what the article reports without
   * quotation marks, in its own words.
   */
  readonly directness: 'direct' | 'fragment' | 'indirect';
  /** Whether it goes on with the statement of the quotation before it: `"…," he said, "…"`. */
  readonly continues: boolean;
  /** How likely the attribution is right, from 0 to 1. */
  readonly certainty: number;
}

export interface Person {
  /** One canonical name, as printed somewhere: "Kim Jong Un". */
  readonly name: string;
  /** Other forms as printed: "Kim", "Kim Jong-un". */
  readonly aliases: readonly string[];
  /** Titles and roles as printed: "Japanese Prime Minister". */
  readonly roles: readonly string[];
}

/** An expression of time, and what it means as far as the text supports it. */
export interface DateExpression extends Span {
  /** A TIMEX3 value (`2018`, `2018-06-12`, `197X`, `2024-Q1`), or `null` where it cannot be resolved. */
  readonly value: string | null;
  /** First and last day that the value may mean, ISO dates, for sorting; `null` without a value. */
  readonly bounds: { readonly first: string; readonly last: string } | null;
  /** What it was resolved from: its own words, the date of publication, or a date mentioned before. */
  readonly from: 'text' | 'published' | 'mentioned' | null;
  /** Present with `mentioned`: the expression that it counts from. */
  readonly countedFrom?: Span;
  readonly certain: boolean;
}

/** A dated passage: something that happened, is to happen, or is said not to have happened. A passage may tell several. */
export interface Event extends Span {
  /**
   * The words that date it: one expression, or two that are one time ("in the 1970s and 1980s"). `null` where none
   * do: news of the day of publication.
   */
  readonly words: Span | null;
  /** A TIMEX3 value, or two with a slash between; `null` where the words are not resolved. */
  readonly value: string | null;
  readonly bounds: DateExpression['bounds'];
  readonly from: DateExpression['from'];
  readonly countedFrom?: Span;
  readonly certain: boolean;
  readonly status: 'happened' | 'planned' | 'denied';
  /** Whether it is told as background to the news, as something that was known before. */
  readonly background: boolean;
  /** Whom it is about: canonical names of the article's people. */
  readonly people: readonly string[];
  /** Where it happened, as printed. */
  readonly places: readonly string[];
}

/** What analysis finds in one article. Every list is in the order of the text. */
export interface Analysis {
  readonly article: Article;
  readonly sentences: readonly Span[];
  readonly passages: readonly Passage[];
  /** What stands in quotation marks, disjoint: of nested quotations the outer ones. */
  readonly quotations: readonly Quotation[];
  /** Quotations inside others: what somebody is said to have said by the speaker of the one around. */
  readonly nested: readonly Quotation[];
  /** What is reported of somebody's words without quotation marks, all of it `indirect`. */
  readonly reported: readonly Quotation[];
  readonly people: readonly Person[];
  readonly dates: readonly DateExpression[];
  readonly events: readonly Event[];
}

/** Something that could not be read, and why, in words for the one who saved the file. */
export interface Problem {
  readonly file: string;
  readonly reason: string;
}
