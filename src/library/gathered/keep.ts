import { join } from 'node:path';
import type { Gathered } from '../../archive/gathered.js';
import { type SearchIndex, saveSearchIndex } from '../../archive/searchIndex.js';
import type { Header } from '../../model.js';
import type { EditionToBe } from '../editions.js';
import type { WrittenFile } from '../writtenFile.js';
import { writeEvents } from './events.js';
import { numbering } from './findings.js';
import { writeHeldTerms } from './heldTerms.js';
import { toLine } from './lines.js';
import { writeStatements } from './statements.js';

/** The names of the files in an edition that hold what is gathered. */
export const gatheredFiles = {
  statements: 'statements',
  statementIndex: 'statement-index',
  events: 'events',
  eventIndex: 'event-index',
  eventTerms: 'event-terms',
  rest: 'gathered',
} as const;

/** Writes what is gathered into an edition; `headers` are those of its articles, in their order. */
export async function keepGathered(
  { statements, events, topics, openings }: Gathered,
  headers: readonly Header[],
  edition: EditionToBe,
): Promise<void> {
  const numbers = numbering(headers);
  const write = (name: string, fill: (file: WrittenFile) => void) => {
    const file = edition.begin(name);
    try {
      fill(file);
      edition.seal(name, file.end());
    } finally {
      file.close();
    }
  };
  const save = async <Field extends string>(name: string, index: SearchIndex<Field>) => {
    await saveSearchIndex(index, join(edition.path, name));
    edition.sealWritten(name);
  };
  write(gatheredFiles.statements, (file) => writeStatements(statements.entries, file, numbers));
  write(gatheredFiles.events, (file) => writeEvents(events.entries, file, numbers));
  write(gatheredFiles.eventTerms, (file) => writeHeldTerms(events.articles, file));
  write(gatheredFiles.rest, (file) => {
    file.append(toLine({ topics, openings, counted: events.vocabulary.counted() }));
  });
  await save(gatheredFiles.statementIndex, statements.index);
  await save(gatheredFiles.eventIndex, events.index);
}
