import { z } from 'zod';
import { readRows } from '../readRows.js';

/** Every verdict there is on words, and its row's name. */
export const verdictNames = {
  verbatim: 'word for word',
  reworded: 'in other words',
  opposite: 'the opposite said',
  number: 'another number said',
  'nothing-found': 'nothing found',
} as const;

export type Verdict = keyof typeof verdictNames;

/** Words that somebody asks for, and what should be said of them. */
export interface Query {
  readonly id: string;
  readonly words: string;
  readonly verdict: Verdict;
  /** The statement that should be found; `null` where several or none will do. */
  readonly statement: string | null;
}

const schema = z.strictObject({
  id: z.string().min(1),
  statement: z.string().min(1).nullable().default(null),
  words: z.string().min(1),
  verdict: z.enum(['verbatim', 'reworded', 'opposite', 'number', 'nothing-found']),
});

/** The queries of a file. Throws a `PlainError` that names file and line of a bad one. */
export const readQueries = (file: string): Query[] => readRows(file, schema).map(({ row }) => row);
