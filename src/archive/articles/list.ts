import { countWords } from '../../analysis/wordCount.js';
import type { Analysis, Header, ListedArticle } from '../../model.js';
import { headerOf } from '../cite.js';
import type { Archive, WantedArticles } from '../port.js';
import { compareText } from '../stories/original.js';

/** Lists articles, newest first, undated ones last; of them only those are read that are given. */
export function createList(analyses: readonly Analysis[]): Archive['articles'] {
  let inOrder: readonly Analysis[] | undefined;
  return async ({ search = '', from = 0 }: WantedArticles, limit) => {
    inOrder ??= [...analyses].sort(newestFirst);
    const words = folded(search).split(/\s+/);
    const found = search === '' ? inOrder : inOrder.filter(({ article }) => has(article, words));
    return { articles: found.slice(from, from + limit).map(listed), total: found.length };
  };
}

const newestFirst = ({ article: a }: Analysis, { article: b }: Analysis): number =>
  compareText(b.published ?? '', a.published ?? '') || compareText(a.id, b.id);

/** Whether each word stands in what an article is called, or in whose it is. */
function has({ id, title, publisher, agency, byline }: Header, words: readonly string[]): boolean {
  const own = folded([id, title, publisher, agency, byline].join('\n'));
  return words.every((word) => own.includes(word));
}

/** Without case and accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

function listed({ article, quotations }: Analysis): ListedArticle {
  const { text, body } = article;
  const words = body.reduce((sum, { start, end }) => sum + countWords(text.slice(start, end)), 0);
  return { header: headerOf(article), words, quotations: quotations.length };
}
