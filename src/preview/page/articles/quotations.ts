import { element } from '../element.js';
import { foreign } from './foreign.js';
import { hashOf } from './place.js';
import type { ArticleView } from './views.js';

/** The quotations of an article one below the other, each leading to its place. */
export function quotationsList({ quotations }: ArticleView): HTMLElement {
  const items = quotations.map(({ speaker, tone, begins, ...place }) =>
    element(
      'li',
      { class: tone === undefined ? 'unclear' : `tone-${tone}` },
      element(
        'a',
        { href: hashOf(place) },
        element('b', {}, foreign(speaker)),
        ' ',
        element('q', {}, foreign(begins)),
      ),
    ),
  );
  const none = element('p', {}, 'None was found.');
  return element(
    'nav',
    { class: 'quotations', 'aria-labelledby': 'quotations-heading' },
    element('h2', { id: 'quotations-heading' }, 'Quotations'),
    items.length > 0 ? element('ol', {}, ...items) : none,
  );
}
