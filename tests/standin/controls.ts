import { nested, records } from './records.js';
import type { Shown } from './shown.js';

/** A button as it was shown, that tells the bot when it is pressed. */
export interface Button {
  readonly id: string;
  readonly label: string;
  readonly disabled: boolean;
}

/** A button that opens an address, of which the bot hears nothing. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

export interface Menu {
  readonly id: string;
  readonly disabled: boolean;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
}

/** A menu with a label above it, in which something is set. */
export interface ShownField {
  readonly id: string;
  readonly type: number;
  readonly label: string;
  /** The values that it offers; none where it offers channels. */
  readonly choices: readonly string[];
  readonly chosen: readonly string[];
}

/** Which button: the first of this label, or one by its place among those of this label, or among all, from 0. */
export type Which = string | { readonly label?: string; readonly place: number };

const type = { button: 2, menu: 3, channels: 8 } as const;

export function buttonsOf({ body }: Pick<Shown, 'body'>): readonly Button[] {
  return nested(body.components)
    .filter((each) => each.type === type.button && each.url == null)
    .map(({ custom_id: id, label, disabled }) => ({
      id: String(id),
      label: String(label),
      disabled: disabled === true,
    }));
}

export function linksOf({ body }: Pick<Shown, 'body'>): readonly Link[] {
  return nested(body.components)
    .filter((each) => each.type === type.button && each.url != null)
    .map(({ label, url }) => ({ label: String(label), url: String(url) }));
}

export function menusOf({ body }: Pick<Shown, 'body'>): readonly Menu[] {
  return nested(body.components)
    .filter((each) => each.type === type.menu)
    .map(({ custom_id: id, disabled, options }) => ({
      id: String(id),
      disabled: disabled === true,
      choices: records(options).map(({ label, value }) => ({ label: String(label), value: String(value) })),
    }));
}

/** The button that is meant; throws where there is none, or it cannot be pressed. */
export function buttonOf(shown: Shown, which: Which): Button {
  const { label, place } = typeof which === 'string' ? { label: which, place: 0 } : which;
  const button = buttonsOf(shown).filter((each) => label === undefined || each.label === label)[place];
  if (!button || button.disabled) throw new Error(`there is no button ${JSON.stringify(which)} to press`);
  return button;
}

/** The menu that has this choice, by its value or its label; throws where there is none. */
export function choiceOf(shown: Shown, wanted: string): { readonly id: string; readonly value: string } {
  for (const { id, disabled, choices } of menusOf(shown)) {
    const choice =
      choices.find(({ value }) => value === wanted) ?? choices.find(({ label }) => label === wanted);
    if (choice && !disabled) return { id, value: choice.value };
  }
  throw new Error(`there is no choice ${wanted}`);
}

/** The menus of what was shown, each with the text before it. */
export function fieldsOf({ body }: Pick<Shown, 'body'>): readonly ShownField[] {
  let label = '';
  return nested(body.components).flatMap((each): ShownField[] => {
    if (typeof each.content === 'string') label = each.content;
    if (each.type !== type.menu && each.type !== type.channels) return [];
    const options = records(each.options);
    const chosen = [
      ...options.filter((option) => option.default === true).map(({ value }) => value),
      ...records(each.default_values).map(({ id }) => id),
    ];
    const choices = options.map(({ value }) => String(value));
    return [{ id: String(each.custom_id), type: each.type, label, choices, chosen: chosen.map(String) }];
  });
}

/** The field whose label begins so; throws where there is none. */
export function fieldOf(shown: Shown, label: string): ShownField {
  const field = fieldsOf(shown).find((each) => each.label.startsWith(label));
  if (!field) throw new Error(`there is no field ${label}`);
  return field;
}
