import { readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PlainError } from '../../src/model.js';
import { type PlacedRow, readRows } from '../readRows.js';
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
export function readExamples(folder: string): Example[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const examples = files.sort().flatMap((file) => readFile(path.join(folder, file)));
  const seen = new Set<string>();
  for (const { id, topic } of examples) {
    const name = `${topic}/${id}`;
    if (seen.has(name)) throw new PlainError(`${topic}.jsonl has two examples “${id}”. Give one another id.`);
    seen.add(name);
  }
  return examples;
}

function readFile(file: string): Example[] {
  const topic = path.basename(file, '.jsonl');
  return readRows(file, schema).map((placed) => exampleOf(placed, topic));
}

function exampleOf({ row, place }: PlacedRow<z.infer<typeof schema>>, topic: string): Example {
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

/** The words in the order in which they stand: each is looked for behind the one before. */
function placed(
  all: readonly z.infer<typeof expected>[],
  text: string,
  overlap: number,
  place: string,
): Expected[] {
  let from = 0;
  return all.map(({ words, speaker: best, or, loose, ...rest }) => {
    const start = text.indexOf(words, from);
    if (start < 0) throw new PlainError(`${place}: “${words}” is not in the text, or not in this order.`);
    from = start + words.length;
    const enough = loose || rest.optional ? loosely : overlap;
    return { ...rest, start, end: from, speakers: [best, ...or], overlap: enough };
  });
}
