import { z } from 'zod';
import { type Article, PlainError } from '../../src/model.js';
import { readTopics } from '../readTopics.js';
import type { Question } from './question.js';

const words = z.string().min(1);

const schema = z.strictObject({
  id: words,
  question: words,
  passages: z
    .array(
      z.strictObject({
        article: words,
        words,
        grade: z.union([z.literal(1), z.literal(2)]).default(2),
      }),
    )
    .default([]),
});

/**
 * The questions of a folder, by file. Throws a `PlainError` that names file and line of a bad one, and of one whose
 * words are not in the article that they should be in.
 */
export function readQuestions(folder: string, articles: readonly Article[]): Question[] {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  return readTopics(folder, schema).map(({ topic, row, place }) => {
    const missing = row.passages.find((one) => !texts.get(one.article)?.includes(one.words));
    if (missing) throw new PlainError(`${place}: “${missing.words}” is not in article “${missing.article}”.`);
    return { topic, ...row };
  });
}
