import { hash } from 'node:crypto';
import type { Citation, Header } from './model.js';

/** Where a citation stands, without its letters: enough to find it again, and to see whether it still stands there. */
export interface Reference {
  /** The key of the article's id. */
  readonly article: string;
  /** In UTF-16 code units of the article's text, `end` excluded. */
  readonly start: number;
  readonly end: number;
  /** The mark of the letters. */
  readonly mark: string;
}

/** So many letters of a digest, six bits each: that two of a million articles share a key has a chance of 1 in 10⁸. */
export const keyLength = 11;
const markLength = 4;

const digest = (text: string, length: number): string => hash('sha256', text, 'base64url').slice(0, length);

/**
 * Eleven letters, digits, `-` and `_` that stand for an article's id, however long that is. None begins with `-`: on a
 * command line that would be an option.
 */
export const articleKey = ({ id }: Pick<Header, 'id'>): string => digest(id, keyLength).replace(/^-/, '_');

/** Four such letters by which to see that words are still those that they were. */
export const markOf = (exact: string): string => digest(exact, markLength);

/** A reference in at most 36 letters: "Ab3dE6gH9kL.a1b2.c3d4.Xy-1". */
export function referTo({ article, start, exact }: Citation): string {
  const [from, to] = [start, start + exact.length].map((at) => at.toString(36));
  return [articleKey(article), from, to, markOf(exact)].join('.');
}

const shape = /^([\w-]{11})\.([\da-z]{1,8})\.([\da-z]{1,8})\.([\w-]{4})$/;

/** What `referTo` gives, read; `null` where it is something else. */
export function readReference(text: string): Reference | null {
  const [, article = '', from = '', to = '', mark = ''] = shape.exec(text.trim()) ?? [];
  const [start, end] = [Number.parseInt(from, 36), Number.parseInt(to, 36)];
  return start < end ? { article, start, end, mark } : null;
}
