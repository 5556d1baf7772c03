import { element, linkTo, safeAddress } from '../element.js';
import { foreign } from './foreign.js';
import type { ArticleView } from './views.js';

/** What the article says of itself, and how it was read. */
export function heading({ title, language, facts, notes }: ArticleView): HTMLElement {
  const rows = facts.flatMap(({ name, value }) => [
    element('dt', {}, name),
    element('dd', {}, safeAddress(value) ? linkTo(value, 'link', foreign(value)) : foreign(value)),
  ]);
  return element(
    'header',
    {},
    element('h1', { lang: language }, foreign(title)),
    element('dl', { class: 'facts' }, ...rows),
    ...notes.map((note) => element('p', { class: 'note' }, foreign(note))),
  );
}

/** Links to the stretches before and after this one, where the article is too long for one. */
export function partsLinks({ start, text, length }: ArticleView): HTMLElement {
  const end = start + text.length;
  const link = (at: number, words: string) => element('a', { href: `?at=${at}` }, words);
  return element(
    'nav',
    { class: 'pages', 'aria-label': 'Parts of the article' },
    ...(start > 0 ? [link(start - 1, 'The part before')] : []),
    ...(end < length ? [link(end, 'The part after')] : []),
  );
}
