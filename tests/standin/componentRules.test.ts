import { expect, test } from 'vitest';
import { wrongComponents } from './componentRules.js';
import { ids } from './places.js';

const text = { type: 10, content: 'The ferry left.' };
const button = { type: 2, style: 2, label: 'Next', custom_id: 'next' };
const link = { type: 2, style: 5, label: 'Read it', url: 'https://courier.example/ferry' };
const choice = (value: string) => ({ label: `Pier ${value}`, value });
const menu = { type: 3, custom_id: 'pier', options: [choice('1'), choice('2')] };
const chosen = (id: string) => ({ id, type: 'channel' });
const channels = {
  type: 8,
  custom_id: 'piers',
  channel_types: [0, 15],
  min_values: 0,
  max_values: 25,
  default_values: [chosen(ids.channel), chosen(ids.forum)],
};
const row = (...components: object[]) => ({ type: 1, components });
const section = { type: 9, components: [text], accessory: button };
const gallery = { type: 12, items: [{ media: { url: 'attachment://tide.png' } }] };
const file = { type: 13, file: { url: 'attachment://report.txt' } };
const container = { type: 17, accent_color: 0x2e7d32, components: [text] };

const wrong = (...components: object[]) => wrongComponents({ components });
const buttons = (count: number) =>
  Array.from({ length: count }, (_, i) => ({ ...button, custom_id: `pier ${i}` }));

test.each<[string, object]>([
  ['a text', text],
  ['a row of five buttons', row(...buttons(5))],
  ['a link beside a button', row(button, link)],
  ['a link into Discord', row({ ...link, url: 'discord://-/channels/1/2' })],
  ['a menu', row(menu)],
  [
    'a menu with words',
    row({ ...menu, placeholder: 'Which?', options: [{ ...choice('1'), description: 'x' }] }),
  ],
  ['a menu of several', row({ ...menu, min_values: 0, max_values: 2 })],
  ['a menu of channels', row(channels)],
  ['a menu of any channels', row({ type: 8, custom_id: 'piers' })],
  ['a section', section],
  ['a gallery', gallery],
  ['a file', file],
  ['a container', container],
  ['all of them in one', { ...container, components: [text, section, row(link), row(menu), gallery, file] }],
])('passes: %s', (_, component) => {
  expect(wrong(component)).toEqual([]);
});

test.each<[string, ...object[]]>([
  ['a blank text', { ...text, content: ' \n' }],
  ['too long a text', { ...text, content: 'x'.repeat(4_001) }],
  ['a row of nothing', row()],
  ['a row of six', row(...buttons(6))],
  ['a menu beside a button', row(menu, button)],
  ['two menus in a row', row(menu, { ...menu, custom_id: 'quay' })],
  ['a button by itself', button],
  ['a menu by itself', menu],
  ['a row in a row', row(row(button))],
  ['a text in a row', row(text)],
  ['a container in a container', { ...container, components: [container] }],
  ['a button in a container', { ...container, components: [button] }],
  ['an empty container', { ...container, components: [] }],
  ['a colour that is none', { ...container, accent_color: 0x1_00_00_00 }],
  ['a colour in words', { ...container, accent_color: 'green' }],
  ['no label', row({ ...button, label: undefined })],
  ['too long a label', row({ ...button, label: 'x'.repeat(81) })],
  ['no id', row({ ...button, custom_id: undefined })],
  ['an empty id', row({ ...button, custom_id: '' })],
  ['too long an id', row({ ...button, custom_id: 'x'.repeat(101) })],
  ['an address on a button', row({ ...button, url: link.url })],
  ['an unknown style', row({ ...button, style: 7 })],
  ['one id for two buttons', row(button, button)],
  ['one id for a button and a menu', row(button), row({ ...menu, custom_id: 'next' })],
  ['one number for two components', { ...text, id: 3 }, { ...text, id: 3 }],
  ['a link without an address', row({ ...link, url: undefined })],
  ['a link with an id', row({ ...link, custom_id: 'link' })],
  ['a link to a file', row({ ...link, url: 'file:///etc/hosts' })],
  ['a link to no address', row({ ...link, url: 'https://' })],
  ['too long a link', row({ ...link, url: `https://a.example/${'x'.repeat(500)}` })],
  ['a menu of nothing', row({ ...menu, options: [] })],
  ['a menu of 26', row({ ...menu, options: Array.from({ length: 26 }, (_, i) => choice(String(i))) })],
  ['two choices of one value', row({ ...menu, options: [choice('1'), choice('1')] })],
  ['too long a choice', row({ ...menu, options: [{ label: 'x'.repeat(101), value: '1' }] })],
  ['too long a value', row({ ...menu, options: [{ label: 'x', value: '1'.repeat(101) }] })],
  [
    'too long words of a choice',
    row({ ...menu, options: [{ ...choice('1'), description: 'x'.repeat(101) }] }),
  ],
  ['too long a placeholder', row({ ...menu, placeholder: 'x'.repeat(151) })],
  ['more to choose than there is', row({ ...menu, max_values: 3 })],
  [
    'two chosen where one may be',
    row({ ...menu, options: ['1', '2'].map((v) => ({ ...choice(v), default: true })) }),
  ],
  ['a channel chosen that is not there', row({ ...channels, default_values: [chosen('7')] })],
  ['a channel chosen twice', row({ ...channels, default_values: [chosen(ids.forum), chosen(ids.forum)] })],
  ['more channels chosen than may be', row({ ...channels, max_values: 1 })],
  ['somebody chosen as a channel', row({ ...channels, default_values: [{ id: ids.forum, type: 'user' }] })],
  ['a kind of channel that cannot be offered', row({ ...channels, channel_types: [16] })],
  ['more channels than can be chosen', row({ ...channels, max_values: 26 })],
  ['a menu of channels beside a button', row({ ...channels }, button)],
  ['a menu of channels by itself', channels],
  ['too long an id of a menu', row({ ...menu, custom_id: 'x'.repeat(101) })],
  ['a section of no text', { ...section, components: [] }],
  ['a section of four texts', { ...section, components: Array(4).fill(text) }],
  ['a section of buttons', { ...section, components: [button] }],
  ['a section with nothing beside it', { ...section, accessory: undefined }],
  ['a menu beside a section', { ...section, accessory: menu }],
  ['a gallery of nothing', { ...gallery, items: [] }],
  ['a gallery of eleven', { ...gallery, items: Array(11).fill(gallery.items[0]) }],
  [
    'too long words of a picture',
    { ...gallery, items: [{ ...gallery.items[0], description: 'x'.repeat(1_025) }] },
  ],
  ['a file from elsewhere', { ...file, file: { url: 'https://courier.example/report.txt' } }],
])('refused: %s', (_, ...components) => {
  expect(wrong(...components)).not.toEqual([]);
});
