import type { Articles } from '../../archive/port.js';
import type { ReindexReport } from '../../command.js';
import { say } from '../../languages/say.js';
import type { ListedArticle } from '../../model.js';
import { articleKey } from '../../reference.js';
import { describeDay, describeHeadline, describeOutlet } from '../../wording.js';
import type { ArticleLine, ArticlesView } from '../page/articles/views.js';

/** So many articles stand on a page. */
export const articlesAPage = 50;
/** So many files that were not read, or left out, are named. */
const mostFiles = 200;

/** What the list of articles shows. */
export function articlesView(
  { articles, total }: Articles,
  from: number,
  { problems, copies }: Pick<ReindexReport, 'problems' | 'copies'>,
): ArticlesView {
  return {
    articles: articles.map(lineOf),
    total,
    from,
    unread: problems.slice(0, mostFiles),
    leftOut: copies.slice(0, mostFiles),
  };
}

function lineOf({ header, words, quotations }: ListedArticle): ArticleLine {
  const outlet = describeOutlet(header);
  const facts = [
    describeDay(header),
    say('counted.words', { count: words }),
    say('counted.quotations', { count: quotations }),
  ];
  return {
    key: articleKey(header),
    title: describeHeadline(header),
    facts: outlet ? [outlet, ...facts] : facts,
  };
}
