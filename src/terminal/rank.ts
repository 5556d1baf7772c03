import type { Interface } from 'node:readline';
import { z } from 'zod';
import type { Archive } from '../archive/port.js';
import { rowsOf } from './jsonl.js';

const row = z.object({ id: z.coerce.string(), text: z.string() });

/** For each query `{id, text}`, the best articles as TREC run lines: query Q0 article rank score tag. */
export async function rank(
  archive: Archive,
  queries: Interface,
  top: number,
  write: (line: string) => void,
): Promise<void> {
  for await (const { id, text } of rowsOf(queries, row)) {
    const ranking = await archive.ranking(text, top);
    for (const [i, { article, score }] of ranking.entries()) {
      write(`${id} Q0 ${article} ${i + 1} ${score.toFixed(6)} on-the-record`);
    }
  }
}
