import { element } from '../element.js';
import { ask } from './asked.js';
import { heading, partsLinks } from './heading.js';
import { createLegend } from './legend.js';
import { type Place, placeIn } from './place.js';
import { quotationsList } from './quotations.js';
import { type ShownText, showText } from './text.js';
import { createTold } from './told.js';
import type { ArticleView } from './views.js';
import { createWalk } from './walking.js';

/** Shows an article with what was found in it, at the place that the address names. */
export async function showArticle(main: HTMLElement, name: string): Promise<void> {
  const place = placeIn(location.hash);
  const at = place?.start ?? new URLSearchParams(location.search).get('at') ?? 0;
  const view = await ask<ArticleView>(`/api/articles/${name}?at=${at}`);
  document.title = `${view.title} – On the Record`;
  const told = createTold();
  const text = element('div', { lang: view.language });
  const reading = readingOf(view, text, told.tell);
  main.replaceChildren(
    heading(view),
    reading.legend,
    element(
      'div',
      { class: 'columns' },
      element('article', { 'aria-label': view.title }, text, partsLinks(view)),
      element('aside', {}, told.element, quotationsList(view)),
    ),
  );
  reading.goTo(place);
  window.onhashchange = () => {
    const next = placeIn(location.hash);
    if (next && !isIn(view, next)) void showArticle(main, name);
    else reading.goTo(next);
  };
}

const isIn = ({ start, text }: ArticleView, place: Place): boolean =>
  place.start >= start && place.start < start + text.length;

/** Keeps the text as it is to be seen: what is marked in it, and the place that is referred to. */
function readingOf(view: ArticleView, holder: HTMLElement, tell: ReturnType<typeof createTold>['tell']) {
  let shown: ShownText = showText(view, null);
  const legend = createLegend((what, isShown) => holder.classList.toggle(`show-${what}`, isShown));
  const marksAt = (piece: Element) => shown.marksAt(piece).filter(({ kind }) => legend.isShown(kind));
  const walk = createWalk(
    holder,
    () => [...holder.querySelectorAll<HTMLElement>('[data-begins]')],
    ({ dataset }) => (dataset.begins ?? '').split(' ').some(legend.isShown),
  );
  legend.element.addEventListener('change', () => walk.begin());
  for (const event of ['pointerover', 'click', 'focusin'] as const) {
    holder.addEventListener(event, ({ target }) => {
      if (target instanceof Element) tell(marksAt(target));
    });
  }
  return {
    legend: legend.element,
    goTo(place: Place | null) {
      shown = showText(view, place);
      holder.replaceChildren(shown.element);
      walk.begin();
      if (!shown.here) return;
      shown.here.scrollIntoView({ block: 'center' });
      shown.here.tabIndex = 0;
      shown.here.focus({ preventScroll: true });
    },
  };
}
