import type { Gathered } from '../../archive/gathered.js';
import { openSearchIndex, type SearchIndex } from '../../archive/searchIndex.js';
import { statementWeights } from '../../archive/statements/topic.js';
import type { Stories } from '../../archive/stories/stories.js';
import { eventWeights } from '../../archive/timeline/timeline.js';
import { type Counted, createVocabulary } from '../../archive/timeline/vocabulary.js';
import type { Header } from '../../model.js';
import { Damage } from '../damage.js';
import type { OpenedEdition } from '../editions.js';
import { readEvents } from './events.js';
import { numbering } from './findings.js';
import { readHeldTerms } from './heldTerms.js';
import { gatheredFiles } from './keep.js';
import { readLines } from './lines.js';
import { readStatements } from './statements.js';

type Rest = Pick<Gathered, 'topics' | 'openings'> & { readonly counted: Counted };

/**
 * Opens what was gathered. All of it is read and checked at once, for the edition may be removed afterwards; what
 * it says is made of it when that is asked for, while others get their turn. Throws `Damage`, and so does what it gives.
 */
export async function openGathered(
  edition: OpenedEdition,
): Promise<(headers: readonly Header[], stories: Stories) => Promise<Gathered>> {
  const [statements, events, terms, rest] = [
    edition.read(gatheredFiles.statements),
    edition.read(gatheredFiles.events),
    edition.read(gatheredFiles.eventTerms),
    edition.read(gatheredFiles.rest),
  ];
  const statementIndex = await openIndex(edition, gatheredFiles.statementIndex, statementWeights);
  const eventIndex = await openIndex(edition, gatheredFiles.eventIndex, eventWeights);
  return async (headers, stories) => {
    const numbers = numbering(headers);
    const { topics, openings, counted } = await readRest(rest);
    const entries = await readStatements(statements, numbers, stories);
    const articles = readHeldTerms(terms);
    expectAll(statementIndex, entries, 'statements');
    expectAll(eventIndex, articles, 'articles with events');
    return {
      statements: { entries, index: statementIndex },
      events: {
        articles,
        entries: await readEvents(events, numbers),
        vocabulary: createVocabulary(counted),
        index: eventIndex,
      },
      topics,
      openings,
    };
  };
}

/** Opens an index of an edition. Throws `Damage` where its file is not what was written. */
export async function openIndex<Field extends string>(
  edition: OpenedEdition,
  name: string,
  weights: Readonly<Record<Field, number>>,
): Promise<SearchIndex<Field>> {
  try {
    return await openSearchIndex(edition.pathOf(name), weights);
  } catch (error) {
    throw new Damage(error instanceof Error ? error.message : String(error));
  }
}

function expectAll({ size }: { readonly size: number }, all: readonly unknown[], what: string): void {
  if (size !== all.length) throw new Damage(`${size} ${what} are indexed, of ${all.length}`);
}

async function readRest(bytes: Buffer): Promise<Rest> {
  const read: Rest[] = [];
  await readLines<Rest>(bytes, (one) => read.push(one));
  const [rest] = read;
  if (!rest) throw new Damage('what was gathered is cut short');
  return rest;
}
