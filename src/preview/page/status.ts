import { element } from './element.js';

export const status = element('p', { class: 'status' });
let underWay = 0;

/** Says, as long as something is under way, that an answer will come. */
export function answering(more: 1 | -1): void {
  underWay += more;
  status.textContent = underWay > 0 ? 'On the Record is answering…' : '';
}
