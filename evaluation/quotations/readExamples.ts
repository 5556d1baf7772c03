import { z } from 'zod';
import { placeWords } from '../placeWords.js';
import { readTopics, type TopicRow } from '../readTopics.js';
import type { Example, Expected } from './example.js';

const speaker = z.string().min(1).nullable();

const expected = z.strictObject({
  words: z.string().min(1),
  speaker,
  or: z.array(speaker).default([]),
  continues: z.boolean().default(false),
  fragment: z.boolean().nullable().default(null),
  optional: z.boolean().default(false),
  loose: z.boolean().default(false),
});

const schema = z.strictObject({
  id: z.string().min(1),
  style: z.string().min(1),
  text: z.string().min(1),
  quotations: z.array(expected),
  nested: z.array(expected).default([]),
  reported: z.array(expected).optional(),
});

/** Where an expectation is loose, half of the words is enough. */
const loosely = 0.5;
/** Clauses have no marks that say where they end: "on Tuesday" may belong to either side. */
const ofClauses = 0.8;

/** The examples of every `.jsonl` file in a folder. Throws a `PlainError` that names file and line of a bad one. */
export const readExamples = (folder: string): Example[] => readTopics(folder, schema).map(exampleOf);

function exampleOf({ row, place, topic }: TopicRow<z.infer<typeof schema>>): Example {
  const { id, style, text, quotations, nested, reported } = row;
  const find = (all: readonly z.infer<typeof expected>[], overlap: number): Expected[] =>
    placed(all, text, overlap, place);
  return {
    id,
    topic,
    style,
    text,
    quotations: find(quotations, 1),
    nested: find(nested, 1),
    reported: reported ? find(reported, ofClauses) : null,
  };
}

const placed = (
  all: readonly z.infer<typeof expected>[],
  text: string,
  overlap: number,
  place: string,
): Expected[] =>
  placeWords(all, text, place).map(({ words: _, speaker: best, or, loose, ...rest }) => ({
    ...rest,
    speakers: [best, ...or],
    overlap: loose || rest.optional ? loosely : overlap,
  }));
