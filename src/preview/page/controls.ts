import { element, linkTo } from './element.js';
import type { Setting } from './shownWith.js';
import type { Component, MenuOption } from './wire.js';

/** Something to press or to choose from, by Discord's numbers of its type. */
export function showControl(component: Component, setting: Setting): Node {
  if (component.type === 2) return showButton(component, setting);
  if (component.type === 3) return showMenu(component, setting);
  if (component.type === 8) return showChannels(component, setting);
  return document.createTextNode('');
}

const styles: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };
const linkStyle = 5;

function showButton(
  { type, style = 2, label = '', url, custom_id: id = '', disabled }: Component,
  setting: Setting,
) {
  if (style === linkStyle)
    return linkTo(url ?? '', 'button secondary', label, element('span', { class: 'outside' }, ' ↗'));
  return element(
    'button',
    {
      type: 'button',
      class: `button ${styles[style] ?? 'secondary'}`,
      disabled: disabled ?? false,
      onclick: () => setting.press({ id, kind: type, values: [] }),
    },
    label,
  );
}

/** A menu that opens where it stands; a choice closes it. */
function showMenu(
  { type, custom_id: id = '', options = [], placeholder = 'Choose' }: Component,
  setting: Setting,
) {
  const chosen = options.find((option) => option.default);
  const choose = (value: string) => {
    menu.open = false;
    setting.press({ id, kind: type, values: [value] });
  };
  const items = options.map((option) => element('li', {}, showOption(option, choose)));
  const menu = element(
    'details',
    { class: 'menu' },
    element('summary', {}, chosen?.label ?? placeholder),
    element('ul', { 'aria-label': placeholder }, ...items),
  );
  return menu;
}

const showOption = (option: MenuOption, choose: (value: string) => void) =>
  element(
    'button',
    { type: 'button', 'aria-pressed': String(option.default ?? false), onclick: () => choose(option.value) },
    element('span', {}, option.label),
    option.description ? element('small', {}, option.description) : null,
  );

/** Channels to choose from, several at a time. */
function showChannels(component: Component, setting: Setting) {
  const { type, custom_id: id = '', placeholder = 'Choose channels', channel_types: types } = component;
  const chosen = (component.default_values ?? []).map((one) => one.id);
  const offered = setting.channels.filter((channel) => types?.includes(channel.type) ?? true);
  const boxes = offered.map((channel) => ({
    name: `#${channel.name}`,
    box: element('input', { type: 'checkbox', value: channel.id, checked: chosen.includes(channel.id) }),
  }));
  const press = () => {
    const values = boxes.filter(({ box }) => box.checked).map(({ box }) => box.value);
    setting.press({ id, kind: type, values });
  };
  const shown = chosen.map((one) => `#${setting.channelName(one)}`).join(', ');
  return element(
    'details',
    { class: 'menu' },
    element('summary', {}, shown || placeholder),
    element(
      'fieldset',
      {},
      element('legend', {}, placeholder),
      ...boxes.map(({ box, name }) => element('label', {}, box, name)),
      element('button', { type: 'button', class: 'button primary', onclick: press }, 'Choose these'),
    ),
  );
}
