import { z } from 'zod';
import { PlainError } from '../../src/model.js';
import { placeWords } from '../placeWords.js';
import { readTopics } from '../readTopics.js';
import type { Example } from './example.js';

const value = z.string().min(1).nullable();
const status = z.enum(['happened', 'planned', 'denied']);

const schema = z.strictObject({
  id: z.string().min(1),
  published: z.iso.date().nullable(),
  text: z.string().min(1),
  events: z.array(
    z.strictObject({
      words: z.string().min(1),
      date: value,
      or: z.array(value).default([]),
      status: z.union([status, z.array(status).min(1)]).default('happened'),
      background: z.boolean().nullable().default(null),
      people: z.array(z.string().min(1)).nullable().default(null),
      passage: z.string().min(1).nullable().default(null),
      optional: z.boolean().default(false),
    }),
  ),
});

/** The examples of every `.jsonl` file in a folder. Throws a `PlainError` that names file and line of a bad one. */
export const readExamples = (folder: string): Example[] =>
  readTopics(folder, schema).map(({ row, place, topic }) => ({
    ...row,
    topic,
    events: placeWords(row.events, row.text, place).map(
      ({ words: _, date, or, status: statuses, passage, ...rest }) => ({
        ...rest,
        values: [date, ...or],
        statuses: [statuses].flat(),
        passageStart: passage === null ? null : startOf(passage, row.text, place),
      }),
    ),
  }));

function startOf(passage: string, text: string, place: string): number {
  const start = text.indexOf(passage);
  if (start < 0) throw new PlainError(`${place}: no passage begins with “${passage}”.`);
  return start;
}
