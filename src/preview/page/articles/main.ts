import { element } from '../element.js';
import { themeSwitch } from '../settings.js';
import { showArticle } from './article.js';
import { showList } from './list.js';

const main = document.querySelector('main') ?? document.body.appendChild(element('main'));
const [, name] = /^\/articles\/([^/]+)$/.exec(location.pathname) ?? [];

document.querySelector('.site')?.append(themeSwitch());
try {
  await (name === undefined ? showList(main) : showArticle(main, name));
} catch (error) {
  const reason = error instanceof Error ? error.message : String(error);
  main.replaceChildren(element('h1', {}, 'Articles'), element('p', { role: 'alert' }, reason));
}
main.removeAttribute('aria-busy');
