import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { PlainError } from '../src/model.js';
import { type PlacedRow, readRows } from './readRows.js';

/** An example, and the topic that it belongs to: the name of its file. */
export interface TopicRow<T> extends PlacedRow<T> {
  readonly topic: string;
}

/**
 * The examples of every `.jsonl` file in a folder, by file. Throws a `PlainError` that names file and line of a bad
 * one, and where two of a topic have one id.
 */
export function readTopics<T extends { readonly id: string }>(
  folder: string,
  schema: z.ZodType<T>,
): TopicRow<T>[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((file) => {
    const topic = path.basename(file, '.jsonl');
    const rows = readRows(path.join(folder, file), schema);
    refuseTwice(
      topic,
      rows.map(({ row }) => row.id),
    );
    return rows.map((placed) => ({ ...placed, topic }));
  });
}

function refuseTwice(topic: string, ids: readonly string[]): void {
  const twice = ids.find((id, i) => ids.indexOf(id) < i);
  if (twice === undefined) return;
  throw new PlainError(`${topic}.jsonl has two examples “${twice}”. Give one another id.`);
}
