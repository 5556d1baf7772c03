import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Article } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import { readRows } from '../readRows.js';

const schema = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1).nullable(),
  publisher: z.string().min(1),
  published: z.iso.date(),
  text: z.string().min(1),
});

/**
 * The articles that are searched: those of this folder, and the starter corpus of the project. Throws a `PlainError`
 * that names file and line of a bad one.
 */
export const readArticles = (folder: string): Article[] => [
  ...printedIn(path.join(folder, 'articles')),
  ...starters(path.join(folder, '..', '..', 'corpus')),
];

const printedIn = (folder: string): Article[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readRows(path.join(folder, name), schema))
    .map(({ row }) => readArticle({ ...row, format: 'plain' }));

const starters = (folder: string): Article[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((id) => readArticle({ id, text: readFileSync(path.join(folder, id), 'utf8'), format: 'markdown' }));
