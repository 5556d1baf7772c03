import { z } from 'zod';
import { analyse } from '../analysis/analyse.js';
import { readDay } from '../reading/days.js';
import { readArticle } from '../reading/read.js';
import { rowsOf } from './jsonl.js';

const row = z.object({
  id: z.union([z.string(), z.number().transform(String)]),
  text: z.string(),
  format: z.enum(['plain', 'page', 'html', 'markdown']).default('plain'),
  published: z
    .string()
    .nullish()
    .transform((text) => readDay(text ?? '')),
});

/** What reading and analysis find in the article of each row, in the same order. */
export async function extract(lines: AsyncIterable<string>, write: (line: string) => void): Promise<void> {
  for await (const source of rowsOf(lines, row)) write(JSON.stringify(extractRow(source)));
}

function extractRow({ id, text, format, published }: z.infer<typeof row>) {
  const article = readArticle({ id, text, format, published });
  const { quotations, dates } = analyse(article);
  return {
    id,
    title: article.title,
    byline: article.byline,
    publisher: article.publisher,
    published: article.published,
    captured: article.captured,
    ...(format === 'html' ? { text: article.text } : {}),
    body: article.body,
    quotations: quotations.map(({ content, source, speaker }) => ({
      ...content,
      speaker,
      mention: source && article.text.slice(source.start, source.end),
    })),
    dates: dates.map(({ start, end, value }) => ({ start, end, value })),
  };
}
