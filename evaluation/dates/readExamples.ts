import { z } from 'zod';
import { placeWords } from '../placeWords.js';
import { readTopics } from '../readTopics.js';
import type { Example } from './example.js';

const value = z.string().min(1).nullable();

const schema = z.strictObject({
  id: z.string().min(1),
  published: z.iso.date().nullable(),
  text: z.string().min(1),
  dates: z.array(
    z.strictObject({
      words: z.string().min(1),
      value,
      or: z.array(value).default([]),
      from: z.enum(['text', 'published', 'mentioned']).nullable().default(null),
      certain: z.boolean().nullable().default(null),
      optional: z.boolean().default(false),
    }),
  ),
});

/** The examples of every `.jsonl` file in a folder. Throws a `PlainError` that names file and line of a bad one. */
export const readExamples = (folder: string): Example[] =>
  readTopics(folder, schema).map(({ row, place, topic }) => ({
    ...row,
    topic,
    dates: placeWords(row.dates, row.text, place).map(({ words: _, value: best, or, ...rest }) => ({
      ...rest,
      values: [best, ...or],
    })),
  }));
