import { readArticle } from '../../src/reading/read.js';
import type { Format } from '../../src/reading/source.js';

/** The blocks of an article's body, as printed. */
export function blocks(format: Format, text: string): string[] {
  const article = readArticle({ id: 'one', format, text });
  return article.body.map(({ start, end }) => article.text.slice(start, end));
}
