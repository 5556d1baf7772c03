import { z } from 'zod';
import type { Archive } from '../archive/port.js';
import { rowsOf } from './jsonl.js';

const row = z.object({ id: z.union([z.string(), z.number().transform(String)]), text: z.string() });

/**
 * For each query `{id, text}`, the best articles as TREC run lines: query Q0 article rank score tag. White
 * space in an id is percent-encoded, since it divides the columns.
 */
export async function rank(
  archive: Archive,
  queries: AsyncIterable<string>,
  top: number,
  write: (line: string) => void,
): Promise<void> {
  for await (const { id, text } of rowsOf(queries, row)) {
    const ranking = await archive.ranking(text, top);
    for (const [i, { article, score }] of ranking.entries()) {
      write(`${column(id)} Q0 ${column(article)} ${i + 1} ${score.toFixed(6)} on-the-record`);
    }
  }
}

const column = (id: string): string => id.replace(/\s/g, (space) => encodeURIComponent(space));
