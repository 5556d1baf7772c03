import type { DateExpression, Event, Header, Passage, Printed, Quotation, Span } from './article.js';

/** A quotation as answers show it, where it stands. */
export interface MarkedQuotation extends Quotation {
  /** The name that the whole corpus gives the speaker of the statement that it is part of; `null` where it is unclear. */
  readonly speaker: string | null;
  /** Whether answers say that the speaker is not certain. */
  readonly uncertain: boolean;
  /** `told`: inside somebody else's quotation. `reported`: in the article's own words. */
  readonly manner: 'quoted' | 'told' | 'reported';
}

/** Where somebody is named. */
export interface NamedPerson extends Span {
  /** Whom the name may mean, by the names that the whole corpus gives them: where it is clear, one. */
  readonly names: readonly string[];
}

/** An article as it was read, with what was found in it. All spans are of its source text. */
export interface MarkedArticle {
  readonly header: Header;
  /** How many UTF-16 code units the whole source text has. */
  readonly length: number;
  /** The stretch that is given: all of the source text, but of a very long one. */
  readonly stretch: Printed;
  /** What of the source text was taken for the article's own, in order, disjoint. Lists hold what touches the stretch. */
  readonly body: readonly Span[];
  /** In the order of the text; a nested one stands behind the one around it. */
  readonly quotations: readonly MarkedQuotation[];
  readonly people: readonly NamedPerson[];
  readonly dates: readonly DateExpression[];
  readonly events: readonly Event[];
  readonly passages: readonly Passage[];
  /** Other articles of the same story: what several of them print is told once. */
  readonly sameStory: readonly Header[];
}

/** An article in a list. */
export interface ListedArticle {
  readonly header: Header;
  /** Of its body. */
  readonly words: number;
  /** How many pieces of it stand in quotation marks and are somebody's words. */
  readonly quotations: number;
}
