import type { Entry } from '../../archive/timeline/entry.js';
import { createHolder } from '../../archive/timeline/heldEvent.js';
import type { Printed } from '../../model.js';
import type { WrittenFile } from '../writtenFile.js';
import { type Numbering, packedCitation } from './findings.js';
import { readLines, toLine } from './lines.js';

/** The events of an article as they are written; its own number is that of its line. */
interface Line {
  /** The number of the article among all articles; `null` where none of its events is told. */
  readonly of: number | null;
  readonly events: readonly PackedEvent[];
}

interface PackedEvent extends Omit<Entry, 'citation' | 'article' | 'alsoIn'> {
  readonly citation: Printed;
  readonly alsoIn?: readonly number[];
}

/** Writes the events of articles, a line for each of these. */
export function writeEvents(
  entries: readonly (readonly Entry[])[],
  file: WrittenFile,
  numbers: Numbering,
): void {
  for (const told of entries) {
    const [first] = told;
    const of = first ? numbers.numberOf(first.citation.article) : null;
    const events = told.map(({ citation, article: _article, alsoIn, ...rest }) => ({
      ...rest,
      citation: packedCitation(citation),
      ...(alsoIn ? { alsoIn: alsoIn.map(numbers.numberOf) } : {}),
    }));
    const line: Line = { of, events };
    file.append(toLine(line));
  }
}

/** Events as they were written. Throws `Damage`. */
export async function readEvents(bytes: Buffer, { headerAt }: Numbering): Promise<Entry[][]> {
  const articles: Entry[][] = [];
  const held = createHolder();
  await readLines<Line>(bytes, ({ of, events }) => {
    const entries = events.map(
      ({ citation, alsoIn, event, ...rest }): Entry => ({
        ...rest,
        citation: { ...citation, article: headerAt(of ?? -1) },
        event: held(event),
        article: articles.length,
        ...(alsoIn ? { alsoIn: alsoIn.map(headerAt) } : {}),
      }),
    );
    articles.push(entries);
  });
  return articles;
}
