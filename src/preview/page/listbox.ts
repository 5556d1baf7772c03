import { element } from './element.js';

/** Something offered below a field that is typed in. */
export interface Offer {
  readonly name: string;
  /** What it is, in small print; `null` where nothing is to be said. */
  readonly about: string | null;
  choose(): void;
}

export interface Listbox {
  /** Offers these below the field; none closes the list. */
  offer(offers: readonly Offer[]): void;
  close(): void;
  /** Takes a key of the field, and gives whether it was one for the list. */
  take(event: KeyboardEvent): boolean;
}

let lists = 0;

/** A list below a field, as the pattern "combobox" of WAI-ARIA has it: the focus stays in the field. */
export function listboxOf(field: HTMLInputElement, label: string): Listbox {
  lists += 1;
  const list = element('ul', { class: 'listbox', role: 'listbox', id: `list-${lists}`, 'aria-label': label });
  list.hidden = true;
  field.after(list);
  for (const [name, value] of [
    ['role', 'combobox'],
    ['aria-autocomplete', 'list'],
    ['aria-controls', list.id],
    ['aria-expanded', 'false'],
    ['autocomplete', 'off'],
  ] as const)
    field.setAttribute(name, value);
  let offered: readonly Offer[] = [];
  let active = -1;

  function mark(next: number): void {
    active = next;
    for (const [place, item] of [...list.children].entries()) {
      item.setAttribute('aria-selected', String(place === active));
      if (place === active) item.scrollIntoView({ block: 'nearest' });
    }
    if (active < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `${list.id}-${active}`);
  }

  function offer(offers: readonly Offer[]): void {
    offered = offers;
    list.replaceChildren(...offers.map((one, place) => itemOf(one, `${list.id}-${place}`)));
    list.hidden = offers.length === 0;
    field.setAttribute('aria-expanded', String(!list.hidden));
    mark(-1);
  }

  const steps: Readonly<Record<string, (count: number) => number>> = {
    ArrowDown: (count) => (active + 1) % count,
    ArrowUp: (count) => (active <= 0 ? count : active) - 1,
  };

  return {
    offer,
    close: () => offer([]),
    take({ key }) {
      const step = steps[key];
      if (list.hidden) return false;
      if (step) mark(step(offered.length));
      else if (key === 'Escape') offer([]);
      else if ((key === 'Enter' || key === 'Tab') && active >= 0) offered[active]?.choose();
      else return false;
      return true;
    },
  };
}

function itemOf({ name, about, choose }: Offer, id: string): HTMLElement {
  const item = element(
    'li',
    { role: 'option', id, 'aria-selected': 'false' },
    element('span', {}, name),
    about === null ? null : element('small', {}, about),
  );
  // Before the field loses its focus, which closes the list.
  item.addEventListener('pointerdown', (event) => {
    event.preventDefault();
    choose();
  });
  return item;
}
