import { parseFeed } from 'feedsmith';
import { PlainError } from '../../model.js';
import type { Feed } from './entry.js';
import { atom, json, rdf, rss } from './kinds.js';
import { hasEndlessTags } from './tags.js';

/** Whether a JSON value says of itself that it is a JSON Feed. */
export function isJsonFeed(value: unknown): boolean {
  const version = typeof value === 'object' && value !== null && 'version' in value ? value.version : null;
  return typeof version === 'string' && /^https?:\/\/jsonfeed\.org\/version\//.test(version);
}

/**
 * Parses a feed in RSS, Atom, RDF or JSON Feed. Entities that a document type declares are not expanded. Throws
 * a PlainError where it is broken.
 */
export function parseAnyFeed(text: string): Feed {
  if (hasEndlessTags(text)) throw new PlainError('a feed that is broken: its tags never end; save it again');
  try {
    const found = parseFeed(text);
    if (found.format === 'rss') return rss(found.feed);
    if (found.format === 'atom') return atom(found.feed);
    return found.format === 'rdf' ? rdf(found.feed) : json(found.feed);
  } catch {
    // What the parser says of it is meant for those who know the parser.
    throw new PlainError('a feed that is broken or ends in the middle; save it again');
  }
}
