import { element } from './element.js';

/** Says what is going on, also to whoever does not see it. */
export const status = element('p', { class: 'status', role: 'status', lang: 'en' });
let underWay = 0;

/** Says, as long as something is under way, that an answer will come. */
export function answering(more: 1 | -1): void {
  underWay += more;
  if (underWay > 0) status.textContent = 'On the Record is answering…';
  else if (status.firstElementChild === null) status.textContent = '';
}

/** Has a screen reader say how an answer begins, and not all of it: it stands there to be read. */
export function tellAnswered(row: HTMLElement): void {
  const heading = row.querySelector('h3, h4, h5, .text')?.textContent ?? '';
  status.replaceChildren(element('span', { class: 'unseen' }, `On the Record has answered: ${heading}`));
}
