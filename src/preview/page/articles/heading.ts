import { element, foreign } from './element.js';
import type { ArticleView } from './views.js';

/** What the article says of itself, and how it was read. */
export function heading({ title, facts, notes }: ArticleView): HTMLElement {
  const rows = facts.flatMap(({ name, value }) => [
    element('dt', {}, name),
    element('dd', {}, isAddress(value) ? linkTo(value) : foreign(value)),
  ]);
  return element(
    'header',
    {},
    element('h1', {}, foreign(title)),
    element('dl', { class: 'facts' }, ...rows),
    ...notes.map((note) => element('p', { class: 'note' }, foreign(note))),
  );
}

/** Whether words are an address to which a link may lead; what else there is, such as scripts, stays text. */
const isAddress = (words: string): boolean => /^https?:\/\/[^\s]+$/i.test(words) && URL.canParse(words);

const linkTo = (address: string): HTMLElement =>
  element('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, foreign(address));

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
