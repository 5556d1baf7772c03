import { element } from '../element.js';
import { foreign } from './foreign.js';
import { nameOfKind } from './kinds.js';
import type { ShownMark } from './text.js';

/** A panel that tells what is marked where somebody looks. */
export interface Told {
  readonly element: HTMLElement;
  tell(marks: readonly ShownMark[]): void;
}

export function createTold(): Told {
  const hint = 'Point at a mark, tap it, or go from one to the next with Tab and the arrow keys ← and →.';
  const content = element('div', { 'aria-live': 'polite' }, element('p', {}, hint));
  const panel = element(
    'section',
    { class: 'told', id: 'told', 'aria-label': 'What is marked here' },
    content,
  );
  return {
    element: panel,
    tell(marks) {
      if (marks.length > 0) content.replaceChildren(...marks.map(describe));
    },
  };
}

function describe({ kind, told }: ShownMark): HTMLElement {
  const [first = '', ...others] = told;
  return element(
    'div',
    { class: 'told-of' },
    element('h3', {}, nameOfKind[kind]),
    element('p', { class: 'first' }, foreign(first)),
    ...others.map((line) => element('p', {}, foreign(line))),
  );
}
