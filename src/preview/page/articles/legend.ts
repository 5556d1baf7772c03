import { element } from '../element.js';
import { legend } from './kinds.js';
import type { MarkKind } from './views.js';

/** Boxes with which kinds of marks are shown or not, each with a sample of how it looks. */
export interface Legend {
  readonly element: HTMLElement;
  isShown(kind: string): boolean;
}

/** `shows` is told whenever a kind, or what was left out, is to be shown or not, and at first of all of them. */
export function createLegend(shows: (what: MarkKind | 'left-out', isShown: boolean) => void): Legend {
  const shown = new Set<string>();
  const box = (what: MarkKind | 'left-out', name: string, atFirst: boolean) => {
    const input = element('input', { type: 'checkbox', id: `show-${what}` });
    input.checked = atFirst;
    const tell = () => {
      if (input.checked) shown.add(what);
      else shown.delete(what);
      shows(what, input.checked);
    };
    input.addEventListener('change', tell);
    tell();
    const sample = element('span', { class: `sample ${what} tone-0`, 'aria-hidden': 'true' }, 'Aa');
    return element('label', { for: input.id }, input, sample, name);
  };
  return {
    element: element(
      'fieldset',
      { class: 'legend' },
      element('legend', {}, 'Marked in the text'),
      ...legend.map(({ kind, name, atFirst }) => box(kind, name, atFirst)),
      box('left-out', 'What was left out', true),
    ),
    isShown: (kind) => shown.has(kind),
  };
}
