import type { Article, Person, Span } from '../../model.js';

/** The people whom an article names, most mentioned first. */
export function findPeople(_article: Article, _sentences: readonly Span[]): Person[] {
  return [];
}
