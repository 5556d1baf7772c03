import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { PlainError } from '../../src/model.js';
import { checkedJson } from '../readRows.js';
import type { Corpus } from './corpus.js';

const words = z.string().min(1);
const day = z.iso.date();
const status = z.enum(['happened', 'planned', 'denied']);

const article = z.strictObject({
  id: words,
  publisher: words,
  published: day.nullable(),
  title: words,
  text: words,
});

const entry = z.strictObject({
  date: words.nullable(),
  or: z.array(words.nullable()).default([]),
  status: z.union([status, z.array(status).min(1)]).default('happened'),
  contradicts: z.boolean().default(false),
  told: z.record(words, words),
  optional: z.boolean().default(false),
  anywhere: z.boolean().default(false),
});

const query = z.strictObject({
  id: words,
  wanted: z.strictObject({
    topic: z.string(),
    person: words.nullable().default(null),
    since: day.nullable().default(null),
    until: day.nullable().default(null),
    by: z.enum(['event', 'publication']).default('event'),
  }),
  entries: z.array(entry),
  absent: z.array(words).default([]),
});

const schema = z.strictObject({ articles: z.array(article).min(1), queries: z.array(query).min(1) });

/**
 * The corpora of a folder, one a `.json` file. Throws a `PlainError` that names the file of a bad one, and the words
 * that are in no article of it.
 */
export const readCorpora = (folder: string): Corpus[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => readCorpus(path.join(folder, name)));

function readCorpus(file: string): Corpus {
  const { articles, queries } = checkedJson(readFileSync(file, 'utf8'), file, schema);
  for (const { entries, absent } of queries) {
    for (const { told } of entries)
      for (const [id, printed] of Object.entries(told)) refuseMissing(id, printed);
    for (const printed of absent) refuseMissing(null, printed);
  }
  return {
    topic: path.basename(file, '.json'),
    articles,
    queries: queries.map((one) => ({ ...one, entries: one.entries.map(entryOf) })),
  };

  function refuseMissing(id: string | null, printed: string): void {
    const among = articles.filter((one) => id === null || one.id === id);
    if (among.some(({ text }) => text.includes(printed))) return;
    throw new PlainError(
      `${file}: “${printed}” is not in ${id === null ? 'any article' : `article “${id}”`}.`,
    );
  }
}

const entryOf = ({ date, or, status: statuses, told, ...rest }: z.infer<typeof entry>) => ({
  ...rest,
  dates: [date, ...or],
  statuses: [statuses].flat(),
  told: new Map(Object.entries(told)),
});
