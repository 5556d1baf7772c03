import type { DateExpression, Header, Person, Printed, Span } from './article.js';

/** A passage letter for letter, and where it stands: `text.slice(start, end) === exact`. */
export interface Citation extends Printed {
  readonly article: Header;
}

/** The words of a statement as one outlet prints them, and which of them are others than those compared with. */
export interface Printing {
  readonly citation: Citation;
  /** The rest of it, where the article breaks it up. */
  readonly further?: readonly Citation[];
  /** Stretches inside the citation, in order, as spans of the article's text. */
  readonly differing: readonly Span[];
}

/** How the date of an event is told. */
export interface Dating {
  /** The words that date it, inside the passage: "Friday"; `null` where none do, but the publication. */
  readonly words: Printed | null;
  readonly from: DateExpression['from'];
  /** First and last day that the date may mean, for what is drawn or put in order; `null` where it is not clear. */
  readonly bounds: DateExpression['bounds'];
  /** Present with `mentioned`: the expression before that it counts from. */
  readonly countedFrom?: Printed;
}

/** An event as another article tells it. */
export interface Account {
  readonly citation: Citation;
  /** A TIMEX3 value, or `null` where the article does not say. */
  readonly date: string | null;
  readonly dating?: Dating;
  readonly uncertain?: true;
  readonly status?: 'planned' | 'denied';
  /** Present where its date and that of the finding cannot both be right. */
  readonly contradicts?: true;
  /** Other articles of one story that print the same words: copies, and no further confirmations. */
  readonly alsoIn?: readonly Header[];
}

/** A citation with what was found in it. */
export interface Finding {
  readonly citation: Citation;
  /** Of a passage: the sentence in it that answers best, where one does. */
  readonly answering?: Printed;
  /** The rest of a statement that the article breaks up: `"…," he said, "…"`. */
  readonly further?: readonly Citation[];
  /** Present where the article reports words in its own: never to be shown in quotation marks. */
  readonly indirect?: true;
  /** Present where the words stand in somebody else's quotation: whose, or `null` where that is unclear. */
  readonly toldBy?: string | null;
  /** Present where the citation is a quotation: who said it, or `null` where that is unclear. */
  readonly speaker?: string | null;
  /** Of an event: how its date is told. */
  readonly dating?: Dating;
  /** Of an event that has not happened: whether it is to happen, or is said not to have happened. */
  readonly status?: 'planned' | 'denied';
  /** Of an event: present where it is told as background to the news. */
  readonly background?: true;
  /** Of an event: how other articles tell it, of their own accord. */
  readonly accounts?: readonly Account[];
  /** Of an event that stands alone: present where another article's date and its own cannot both be right. */
  readonly disputed?: true;
  /** Of one wording among several: the other articles that print it, to be named below it, each. */
  readonly printedBy?: readonly Header[];
  /** Present where words were checked: printed like that, or in other words. */
  readonly verdict?: 'verbatim' | 'reworded';
  /** Of an event: when it happened. Of a quotation: when it was published. A TIMEX3 value. */
  readonly date?: string | null;
  /** Present where the words are others than those asked for: which, as spans of the article's text. */
  readonly differing?: readonly Span[];
  /** Present with `reworded`: how near the words are, from 0 to 1. */
  readonly similarity?: number;
  /** Present where the words that differ turn the sense: they deny it or mean its opposite, or are another number. */
  readonly turns?: 'opposite' | 'number';
  /** Present where somebody was said to have said it: whether the coverage has it so. `open`: it does not say. */
  readonly claim?: 'confirmed' | 'contradicted' | 'open';
  /** Present where the speaker, or the date of an event, is inferred and may be another. */
  readonly uncertain?: true;
  /** Present where the speaker is uncertain or unclear: the sentence in which the words stand, and from which to judge. */
  readonly around?: Citation;
  /** Present where other articles of one story print the same words: copies, and no further confirmations. */
  readonly alsoIn?: readonly Header[];
  /** The same statement as other outlets print it, of their own accord: in the same words or in others. */
  readonly printings?: readonly Printing[];
  /** Present in a list of articles, where others carry the same text. */
  readonly sameStory?: readonly Header[];
}

/** A person of the corpus as somebody who is quoted. */
export interface Profile extends Person {
  /** How many statements of theirs are quoted; one that several outlets print is one. */
  readonly statements: number;
  /**
   * Present where there are others, which are not counted among them: whose speaker is not certain, that articles
   * report in their own words, that somebody else tells of them.
   */
  readonly besides?: { readonly uncertain: number; readonly reported: number; readonly told: number };
  /** The outlets that quote them, those that do most first. */
  readonly outlets: readonly string[];
  /** The days of the first and the last article that quotes them, ISO dates; `null` where none gives its date. */
  readonly first: string | null;
  readonly last: string | null;
}

/** What tells a person from namesakes. */
export interface Namesake {
  /** The name under which they were found, where it is not their own. */
  readonly alsoPrinted?: string;
  /** A role of theirs, as printed. */
  readonly role?: string;
  /** How many statements of theirs are quoted. */
  readonly statements: number;
}

/** What somebody who is typing may mean, with facts: words are made of them where it is known who is spoken to. */
export interface Suggestion {
  /** As the archive's questions take it. */
  readonly value: string;
  /** Of a person; `null` where nothing tells it from others. */
  readonly about: Namesake | null;
}
