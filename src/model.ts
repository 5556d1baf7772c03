/** The vocabulary of On the Record. This file imports nothing. */

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

/** What a command was asked: its name, and its options as they were typed. */
export interface Asked {
  readonly command: string;
  readonly options: Readonly<Record<string, string>>;
}

/** Words that a message has, and whom it gives them to. */
export interface Claim {
  readonly words: string;
  /** The name as the message has it, "Trump"; `null` where it names nobody. */
  readonly speaker: string | null;
}

/** Something that an option may mean: to be put in, and told apart from others. */
export interface Choice {
  /** As the archive's questions take it. */
  readonly value: string;
  /** What tells it from others: "142 statements", "Foreign Minister"; `null` where nothing does. */
  readonly about: string | null;
}

/** What may be asked next, in a few words: "12 quotations of Ada Moss". */
export interface Next {
  readonly label: string;
  readonly asked: Asked;
}

/** A question in plain words, as a command understands it. */
export interface Understood {
  /** What it asks, as options of the command. */
  readonly options: Asked['options'];
  /**
   * How surely it is one for the command. `exact`: whatever the command finds answers it. `likely`: only what is
   * found without doubt does, and where nothing is, that is said. `possible`: its form may be chance, and nothing is said.
   */
  readonly certainty: 'exact' | 'likely' | 'possible';
  /** What the coverage has to speak of, in words, before the command is asked. */
  readonly about?: string;
}

export interface Answer {
  /** `declined`: it could not or should not be answered. `nothing-found`: looked for, and not there. */
  readonly outcome: 'answered' | 'declined' | 'nothing-found';
  readonly heading: string;
  /** Present where people are told of: shown before the findings. */
  readonly people?: readonly Profile[];
  readonly findings: readonly Finding[];
  /** Present where the findings are events in order, to stand under headings of their years: by which date. */
  readonly timeline?: { readonly by: 'event' | 'publication' };
  readonly note?: string;
  /** Present where an option may mean several things: which option of the command that answers, and what it may mean. */
  readonly asksBack?: { readonly option: string; readonly choices: readonly Choice[] };
  /** Present where something is worth asking next, the best first. */
  readonly next?: readonly Next[];
  /**
   * Present where the findings are consecutive stretches of one article: which of them, from 0, is to be seen first.
   */
  readonly reading?: { readonly at: number };
  /** Present where the note is only the beginning of what there is to report: all of it, as plain text. */
  readonly report?: string;
  /** Present where something else answers than was asked, or the same in fewer words: its further pages are those of this. */
  readonly answeredBy?: Asked;
}

/** An error whose message is written for people: what went wrong, with what, and what to do. */
export class PlainError extends Error {
  override readonly name = 'PlainError';
}
