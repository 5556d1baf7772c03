import { ComponentType } from 'discord.js';
import { expect, test } from 'vitest';
import { formFields } from '../../../src/discord/pages/formFields.js';
import { readLead } from '../../../src/discord/pages/pageState.js';
import type { Field } from '../../../src/model.js';

const piers: Field = { option: 'piers', label: 'Which *piers*', of: 'channels', chosen: ['7', '9', '7'] };
const tide: Field = {
  option: 'tide',
  label: 'Which tide',
  of: [
    { value: 'ebb', about: 'When it falls' },
    { value: 'flood', about: null },
  ],
  chosen: ['flood'],
};

/** The menus of a form, each by itself. */
const menusOf = (...form: readonly Field[]) =>
  formFields('tides', form).flatMap((part) => ('components' in part ? part.components : []));

test('each field is a label and a menu below it', () => {
  expect(formFields('tides', [piers, tide])).toMatchObject([
    { content: 'Which \\*piers\\*' },
    { components: [{ type: ComponentType.ChannelSelect, min_values: 0, max_values: 25 }] },
    { content: 'Which tide' },
    { components: [{ type: ComponentType.StringSelect }] },
  ]);
});

test('a menu shows what is chosen, once', () => {
  expect(menusOf(piers)).toMatchObject([
    {
      default_values: [
        { id: '7', type: 'channel' },
        { id: '9', type: 'channel' },
      ],
    },
  ]);
  expect(menusOf(tide)).toMatchObject([
    {
      options: [
        { label: 'When it falls', value: 'ebb', default: false },
        { label: 'flood', value: 'flood', default: true },
      ],
    },
  ]);
});

test('of forums it offers forums alone', () => {
  expect(menusOf({ ...piers, of: 'forums' })).toMatchObject([{ channel_types: [15] }]);
});

test.each([
  ['what is chosen', ['7', '9'], '7 9'],
  ['that nothing is', [], 'none'],
])('its id and %s ask the command again with that option alone', (_, chosen, value) => {
  const ids = menusOf(piers, tide).map(({ custom_id }) => custom_id);
  const turn = { command: 'tides', options: { piers: value }, page: null };
  expect(readLead(ids[0] ?? '', ids, chosen)).toEqual({ kind: 'field', turn, language: 'en' });
});

test.each<[string, Field]>([
  ['that offers nothing', { ...tide, of: [] }],
  ['whose values are too long', { ...tide, of: [{ value: 'x'.repeat(101), about: null }] }],
  ['whose id is too long', { ...tide, option: 'x'.repeat(100) }],
])('a field %s is left out', (_, field) => {
  expect(formFields('tides', [field])).toEqual([]);
});

test('where there is no form there are no fields', () => {
  expect(formFields('tides')).toEqual([]);
});
