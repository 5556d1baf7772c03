import type { Interface } from 'node:readline';
import { z } from 'zod';
import { analyse } from '../analysis/analyse.js';
import { readArticle } from '../reading/read.js';

const row = z.object({
  id: z.coerce.string(),
  text: z.string(),
  format: z.enum(['plain', 'page', 'html']).default('plain'),
  published: z.string().nullish(),
});

/** One line of JSON in, one line of JSON out: what reading and analysis find in an article. */
export function extractLine(line: string): string {
  const { id, text, format, published } = row.parse(JSON.parse(line));
  const article = readArticle({ id, text, format, ...(published ? { published } : {}) });
  const { quotations, dates } = analyse(article);
  return JSON.stringify({
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
  });
}

/** Answers every line of the input, in its order. */
export async function extract(lines: Interface, write: (line: string) => void): Promise<void> {
  for await (const line of lines) if (line.trim()) write(extractLine(line));
}
