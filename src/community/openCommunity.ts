import { recordsInMemory } from '../records/inMemory.js';
import { type Community, usualSettings } from './community.js';

/** What is kept of servers and channels. */
export function openCommunity(): Community {
  return {
    settings: recordsInMemory(usualSettings),
    watches: recordsInMemory([]),
    articles: recordsInMemory([]),
  };
}
