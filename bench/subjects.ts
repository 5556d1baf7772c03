import type { Engine } from './engine.js';
import { subjectOf } from './engineSubject.js';
import { flexSearch } from './engines/flexSearch.js';
import { lunr } from './engines/lunr.js';
import { miniSearch, miniSearchWithoutStopwords } from './engines/miniSearch.js';
import { orama } from './engines/orama.js';
import { searchIndex } from './engines/searchIndex.js';
import { sqlite } from './engines/sqlite.js';
import type { Subject } from './subject.js';
import { wholeArchive } from './wholeArchive.js';

/** The search engines, the bot's own first. */
export const engines: readonly Engine[] = [
  searchIndex,
  miniSearch,
  miniSearchWithoutStopwords,
  lunr,
  flexSearch,
  orama,
  sqlite,
];

/** Everything that is measured, in the order of the table. */
export const subjects: readonly Subject[] = [...engines.map(subjectOf), wholeArchive];
