import { analyse } from '../src/analysis/analyse.js';
import type { Analysis, Article } from '../src/model.js';
import { article } from './articles.js';

/** An analysed article of invented news: a paragraph a line. */
export const analysed = (text: string, header: Partial<Article> = {}): Analysis =>
  analyse(article(text, header));

/** A shelf of the archive with these articles on it. */
export function holding<Shelf extends { add(analysis: Analysis): void }>(
  shelf: Shelf,
  analyses: readonly Analysis[],
): Shelf {
  for (const analysis of analyses) shelf.add(analysis);
  return shelf;
}
