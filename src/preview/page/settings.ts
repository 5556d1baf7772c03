import { element } from './element.js';
import { keep, kept } from './kept.js';

type Choices = readonly (readonly [value: string, name: string])[];

export interface Select {
  readonly label: HTMLElement;
  offer(choices: Choices, chosen: string): void;
}

/** A labelled choice of one of several. */
export function selectOf(
  name: string,
  choices: Choices,
  chosen: string,
  change: (value: string) => void,
): Select {
  const select = element('select', { onchange: () => change(select.value) });
  const offer: Select['offer'] = (offered, value) => {
    select.replaceChildren(
      ...offered.map(([one, told]) => element('option', { value: one, selected: one === value }, told)),
    );
  };
  offer(choices, chosen);
  return { label: element('label', {}, element('span', { class: 'unseen' }, name), select), offer };
}

const themes = [
  ['auto', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const;

/** Chooses how bright the page is; without a choice it is as the system is. */
export function themeSwitch(): HTMLElement {
  const set = (theme: string) => {
    document.documentElement.dataset.theme = theme;
    keep(localStorage, 'theme', theme);
  };
  const before = kept(localStorage, 'theme', 'auto');
  set(before);
  return selectOf('Appearance', themes, before, set).label;
}
