import type { Finding, Person, Profile } from '../model.js';

/** What stands in the archive, counted. */
export interface Holdings {
  readonly articles: number;
  readonly passages: number;
  readonly quotations: number;
  readonly people: number;
}

/** Passages for a question. */
export interface Reply {
  /** Best first; none where the coverage does not speak of what was asked. */
  readonly findings: readonly Finding[];
  /** Words of the question that the coverage does not have, as asked. */
  readonly missing: readonly string[];
}

export interface Ranked {
  readonly article: string;
  readonly score: number;
}

/**
 * The questions that commands may ask. Nothing here says what stands behind it: an index in memory, on
 * disk, or on another machine. `limit` is the largest number of findings wanted.
 */
export interface Archive {
  /** Passages that answer a question in plain words. */
  passages(question: string, limit: number): Promise<Reply>;
  /** Quotations of a person (a canonical name), on a topic, or both; by relevance to the topic, or the newest first. */
  quotations(
    wanted: { readonly person: string | null; readonly topic: string | null },
    limit: number,
  ): Promise<readonly Finding[]>;
  /** Quotations that have these words letter for letter; if none has, nearly. Each with its verdict. */
  wording(words: string, limit: number): Promise<readonly Finding[]>;
  /** Sentences that have these words letter for letter, whoever writes them. */
  printing(words: string, limit: number): Promise<readonly Finding[]>;
  /** Dated events on a topic: the most telling first chosen, then in the order in which they happened. */
  events(topic: string, limit: number): Promise<readonly Finding[]>;
  /** Everyone whom a name or a role may mean, most mentioned first. */
  people(name: string): Promise<readonly Person[]>;
  /** People whose names are spelt nearly so, nearest first. */
  similarPeople(name: string): Promise<readonly Person[]>;
  /** Names of those who are quoted, most quoted first. */
  quoted(limit: number): Promise<readonly string[]>;
  /** Those who are quoted by name, most quoted first. */
  profiles(limit: number): Promise<readonly Profile[]>;
  /** A person as somebody who is quoted; whoever is named and never quoted has no statements. */
  profile(person: Person): Promise<Profile>;
  /** All articles, newest first, each with its opening sentence; undated ones last. */
  sources(): Promise<readonly Finding[]>;
  /** The articles that fit a query best. */
  ranking(query: string, limit: number): Promise<readonly Ranked[]>;
  holdings(): Holdings;
}
