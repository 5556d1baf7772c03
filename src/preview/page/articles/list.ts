import { element } from '../element.js';
import { ask } from './asked.js';
import { foreign } from './foreign.js';
import type { ArticleLine, ArticlesView } from './views.js';

/** Lists the articles that are searched for in the address, a page at a time. */
export async function showList(main: HTMLElement): Promise<void> {
  const given = new URLSearchParams(location.search);
  const search = given.get('search') ?? '';
  const from = Number(given.get('from') ?? 0) || 0;
  const view = await ask<ArticlesView>(`/api/articles?${addressOf(search, from)}`);
  document.title = 'Articles – On the Record';
  main.replaceChildren(
    element('h1', {}, 'Articles'),
    searchForm(search),
    element('p', { role: 'status' }, howMany(view)),
    element('ol', { class: 'articles', start: String(from + 1) }, ...view.articles.map(lineOf)),
    pageLinks(view, search),
    files('Not read', view.unread),
    files('Left out', view.leftOut),
  );
}

const addressOf = (search: string, from: number): string =>
  new URLSearchParams({ search, from: String(from) }).toString();

/** The page is asked for anew: so an address names what it shows. */
function searchForm(search: string): HTMLElement {
  const input = element('input', { type: 'search', id: 'search', value: search, autocomplete: 'off' });
  const label = element('label', { for: 'search' }, 'Words of a title, an outlet or a file');
  const form = element('form', { role: 'search' }, label, input, element('button', {}, 'Search'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    location.search = addressOf(input.value, 0);
  });
  return form;
}

function howMany({ articles, from, total }: ArticlesView): string {
  if (articles.length === 0) return 'There are none.';
  return `${from + 1} to ${from + articles.length} of ${total.toLocaleString('en')}, the newest first.`;
}

function lineOf({ key, title, facts }: ArticleLine): HTMLElement {
  return element(
    'li',
    {},
    element('a', { href: `/articles/${key}` }, foreign(title)),
    element('span', { class: 'facts' }, ...facts.flatMap((fact, i) => [i > 0 ? ' · ' : '', foreign(fact)])),
  );
}

function pageLinks({ articles, from, total }: ArticlesView, search: string): HTMLElement {
  const link = (at: number, words: string) => element('a', { href: `?${addressOf(search, at)}` }, words);
  return element(
    'nav',
    { class: 'pages', 'aria-label': 'Pages of the list' },
    ...(from > 0 ? [link(Math.max(0, from - articlesAPage), 'Newer')] : []),
    ...(from + articles.length < total ? [link(from + articles.length, 'Older')] : []),
  );
}

/** As many as the server gives at a time. */
const articlesAPage = 50;

function files(heading: string, all: ArticlesView['unread']): HTMLElement {
  if (all.length === 0) return element('p', { class: 'none' }, `${heading}: no file.`);
  const items = all.map(({ file, reason }) => element('li', {}, foreign(file), ': ', foreign(reason)));
  return element('section', { class: 'files' }, element('h2', {}, heading), element('ul', {}, ...items));
}
