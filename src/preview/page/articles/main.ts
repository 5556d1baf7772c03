import { element } from '../element.js';
import { themeSwitch } from '../settings.js';
import { showArticle } from './article.js';
import { showList } from './list.js';

const main = document.querySelector('main') ?? document.body.appendChild(element('main'));
/** A link to the answer from which this page was come to. */
function backToAnswer(): HTMLElement[] {
  const answer = new URLSearchParams(location.search).get('answer') ?? '';
  if (!/^\d{1,20}$/.test(answer)) return [];
  return [element('a', { href: `/#answer-${answer}` }, 'Back to the answer')];
}

const [, name] = /^\/articles\/([^/]+)$/.exec(location.pathname) ?? [];

document.querySelector('.site')?.append(...backToAnswer(), themeSwitch());
try {
  await (name === undefined ? showList(main) : showArticle(main, name));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  main.replaceChildren(element('h1', {}, 'Articles'), element('p', { role: 'alert' }, reason));
}
main.removeAttribute('aria-busy');
