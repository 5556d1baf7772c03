import path from 'node:path';
import { z } from 'zod';
import { readRows } from '../readRows.js';

const schema = z.strictObject({
  id: z.string().min(1),
  /** The name of the corpus that it is put to. */
  corpus: z.string().min(1),
  question: z.string().min(1),
  /** The articles that answer it; none where it is to be declined. */
  articles: z.array(z.string().min(1)),
});

export interface Question extends z.infer<typeof schema> {
  readonly file: string;
}

/** The questions of a file, each with its name. Throws a `PlainError` that names file and line of a bad one. */
export const readQuestions = (folder: string, file: string): Question[] =>
  readRows(path.join(folder, `${file}.jsonl`), schema).map(({ row }) => ({ ...row, file }));
