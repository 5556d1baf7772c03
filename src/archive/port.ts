import type { Claim, Finding, ListedArticle, MarkedArticle, Person, Profile, Suggestion } from '../model.js';
import type { Reference } from '../reference.js';

export type { Suggestion } from '../model.js';

/** What stands in the archive, counted. */
export interface Holdings {
  readonly articles: number;
  readonly passages: number;
  /** Statements in quotation marks, each once, whoever prints it. */
  readonly quotations: number;
  readonly people: number;
}

/** Passages for a question. */
export interface Reply {
  /** Best first; none where the coverage does not speak of what was asked. */
  readonly findings: readonly Finding[];
  /** Words of the question that the coverage does not have, as asked. */
  readonly missing: readonly string[];
  /** Present where it has all that is asked about, but in no passage all of it: its things, two or more, as asked. */
  readonly apart?: readonly string[];
}

/** What may be suggested: people, words and names that really occur, publishers and agencies. */
export type SuggestionKind = 'people' | 'topics' | 'outlets';

/** What suggestions may have to be found in: all statements, those that several outlets print, or dated events. */
export type SuggestedFrom = 'quotations' | 'comparisons' | 'events';

/** What is known beside what somebody is typing: what is given already, as it was typed. */
export interface Beside extends Pick<Wanted, 'person' | 'topic' | 'outlet'> {
  /** Only what is found there is suggested. Default: whatever the coverage names. */
  readonly from?: SuggestedFrom;
}

export interface Ranked {
  readonly article: string;
  readonly score: number;
}

/** Which statements are wanted; what is not given, or `null`, is any. */
export interface Wanted {
  /** Whose: a canonical name, or what a speaker is printed as. */
  readonly person?: string | null;
  /** What they are about, in words. */
  readonly topic?: string | null;
  /** Who published them: a publisher or an agency, as `outlets` names it. */
  readonly outlet?: string | null;
  /** The first and the last day on which they were published, ISO dates. */
  readonly since?: string | null;
  readonly until?: string | null;
}

/** Which statements are to be compared: those that are wanted, or of them those nearest to words. */
export interface Compared extends Wanted {
  readonly words?: string | null;
}

/** Which events are wanted; what is not given, or `null`, is any. */
export interface WantedEvents {
  /** What they are about, in words; empty where any of a person’s, or of a time, are wanted. */
  readonly topic: string;
  /** Whom they are about: a canonical name. */
  readonly person?: string | null;
  /** The first and the last day on which they may have happened, ISO dates. */
  readonly since?: string | null;
  readonly until?: string | null;
  /** In which order they stand. Default: in that in which they happened. */
  readonly by?: 'event' | 'publication';
}

export interface Timeline {
  /** At most as many as were asked for, in order. */
  readonly findings: readonly Finding[];
  /**
   * How many events there are that are wanted, of which the most telling were chosen: one that several articles tell
   * is one.
   */
  readonly total: number;
  /** Present where there were more tellings than are compared, so that there may be more events than `total`. */
  readonly orMore?: true;
  /** Words of the topic that no article with events has, as asked: the others are looked for without them. */
  readonly missing?: readonly string[];
}

/** A stretch of an article, in parts that are each short enough to be shown whole. */
export interface Surroundings {
  /**
   * Consecutive parts of one article, in its order, letter for letter, of at most 700 UTF-16 code units. Between them
   * is nothing but white space and what is not the article's own text. What was referred to is marked as answering.
   */
  readonly findings: readonly Finding[];
  /** The place among them, from 0, of the first that has some of what was referred to. */
  readonly at: number;
  /** How many parts of the article stand before them, and how many it has: of a very long one not all are given. */
  readonly before: number;
  readonly total: number;
}

export interface Sources {
  /** At most as many as were asked for, newest first. */
  readonly findings: readonly Finding[];
  /** How many articles there are. */
  readonly total: number;
}

/** Which articles are wanted; what is not given is any. */
export interface WantedArticles {
  /** Words: all have to stand in its title, outlet, byline or id, but for case and accents, as parts of words too. */
  readonly search?: string;
  /** How many are passed over. Default: none. */
  readonly from?: number;
}

export interface Articles {
  /** At most as many as were asked for, newest first; undated ones last. */
  readonly articles: readonly ListedArticle[];
  /** How many there are that are wanted. */
  readonly total: number;
}

/**
 * The questions that commands may ask. Nothing here says what stands behind it: an index in memory, on
 * disk, or on another machine. `limit` is the largest number of findings wanted.
 */
export interface Archive {
  /** Passages that answer a question in plain words. */
  passages(question: string, limit: number): Promise<Reply>;
  /**
   * Statements that are wanted, each once, whoever prints it, as an article that is wanted has it. Quoted ones
   * first, then those told by others, then reported ones, then those whose speaker is uncertain, then unclear; by
   * relevance to the topic, then the newest first. Where a day is wanted, those are left out of which it is not
   * known.
   */
  quotations(wanted: Wanted, limit: number): Promise<readonly Finding[]>;
  /** How many statements are left out only because it is not known when they were published. */
  undatedQuotations(wanted: Wanted): Promise<number>;
  /**
   * Statements that several outlets print of their own accord, in the same words or in others: those that most
   * print first, else as `quotations` has them. Copies of one story are one outlet's.
   */
  comparisons(compared: Compared, limit: number): Promise<readonly Finding[]>;
  /** Quotations that have these words letter for letter; if none has, nearly. Each with its verdict. */
  wording(words: string, limit: number): Promise<readonly Finding[]>;
  /**
   * What a message claims that somebody said: its quotations with their speakers, else the words that may be one. It
   * is read as articles are, where they are: a long one takes longer than whoever asks should be kept from other work.
   */
  claims(message: string): Promise<readonly Claim[]>;
  /** Sentences that have these words letter for letter, whoever writes them. */
  printing(words: string, limit: number): Promise<readonly Finding[]>;
  /** Events that are wanted: the most telling chosen first, then put in order. */
  events(wanted: WantedEvents, limit: number): Promise<Timeline>;
  /** Everyone whom a name or a role may mean, most mentioned first. */
  people(name: string): Promise<readonly Person[]>;
  /**
   * Who is printed so as a speaker, but for case and article, named or not: "police", "a senior official". As most
   * statements have it, or `null`. One description may be several people's.
   */
  speakerPrinted(name: string): Promise<string | null>;
  /** People whose names are spelt nearly so, nearest first. */
  similarPeople(name: string): Promise<readonly Person[]>;
  /**
   * The publishers and agencies that a name, or a part of it, may mean; without a name all. Those with most
   * articles first.
   */
  outlets(name?: string): Promise<readonly string[]>;
  /**
   * What somebody who has typed so far may mean, likeliest first; for nothing typed what is most talked of. A slip
   * of spelling is forgiven, and a family name or an alias is enough for a person. What goes with what is given
   * beside it comes first, and where that is enough alone: topics of a person's words, whoever speaks of a topic.
   */
  suggestions(
    kind: SuggestionKind,
    typed: string,
    limit: number,
    beside?: Beside,
  ): Promise<readonly Suggestion[]>;
  /** Names of those who are quoted, most quoted first. */
  quoted(limit: number): Promise<readonly string[]>;
  /** Those who are quoted by name, most quoted first. */
  profiles(limit: number): Promise<readonly Profile[]>;
  /** A person as somebody who is quoted; whoever is named and never quoted has no statements. */
  profile(person: Person): Promise<Profile>;
  /** The newest articles, each with its opening sentence; undated ones last. */
  sources(limit: number): Promise<Sources>;
  /** Articles that are wanted, also those in which there is nothing to cite. */
  articles(wanted: WantedArticles, limit: number): Promise<Articles>;
  /**
   * What was read in an article, and what was found there; `null` where none has that name: its id, or the key that
   * references have. Of a source text of more than 100,000 UTF-16 code units one stretch is given: that in which the
   * place `at` stands. Default: 0.
   */
  article(name: string, at?: number): Promise<MarkedArticle | null>;
  /** The article that has what is referred to, in parts; `null` where no article has it there any more. */
  around(reference: Reference): Promise<Surroundings | null>;
  /**
   * What is referred to as a finding: the statement or the event that begins there, or the passage as it stands; `null`
   * where no article has it there any more. `printings` are those of all other articles, copies of one story among
   * them, and `accounts` those of an event; `alsoIn` are copies whose words do not stand there in one piece.
   */
  printedElsewhere(reference: Reference): Promise<Finding | null>;
  /** The articles that fit a query best. */
  ranking(query: string, limit: number): Promise<readonly Ranked[]>;
  holdings(): Holdings;
}
