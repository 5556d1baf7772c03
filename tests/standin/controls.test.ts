import { expect, test } from 'vitest';
import { buttonOf, buttonsOf, choiceOf, fieldOf, linksOf, menusOf } from './controls.js';
import type { Shown } from './shown.js';

const around = (id: string, disabled = false) => ({
  type: 2,
  style: 2,
  label: 'Around',
  custom_id: id,
  disabled,
});
const link = { type: 2, style: 5, label: 'Read it', url: 'https://courier.example/ferry' };
const menu = {
  type: 3,
  custom_id: 'who',
  options: [
    { label: 'Ada Moss', value: 'moss' },
    { label: 'Ada Lund', value: 'lund' },
  ],
};
const section = { type: 9, components: [{ type: 10, content: 'x' }], accessory: around('second') };
const shown: Shown = {
  text: '',
  ephemeral: false,
  body: {
    components: [
      {
        type: 17,
        components: [
          { type: 1, components: [around('first'), link] },
          section,
          { type: 1, components: [menu] },
        ],
      },
    ],
  },
  files: [],
  answers: { to: 'interaction', userId: '6' },
  messageId: '1',
  inPlace: false,
};

test('buttons are told from links, wherever they stand', () => {
  expect(buttonsOf(shown).map(({ id }) => id)).toEqual(['first', 'second']);
  expect(linksOf(shown)).toEqual([{ label: 'Read it', url: link.url }]);
});

test('of several buttons of one label each can be pressed', () => {
  expect(buttonOf(shown, 'Around').id).toBe('first');
  expect(buttonOf(shown, { label: 'Around', place: 1 }).id).toBe('second');
  expect(buttonOf(shown, { place: 1 }).id).toBe('second');
  expect(() => buttonOf(shown, { place: 2 })).toThrow('no button');
  expect(() => buttonOf(shown, 'Read it')).toThrow('no button');
});

test('a choice is known by its value and by its label', () => {
  expect(menusOf(shown)).toHaveLength(1);
  expect(choiceOf(shown, 'lund')).toEqual({ id: 'who', value: 'lund' });
  expect(choiceOf(shown, 'Ada Moss')).toEqual({ id: 'who', value: 'moss' });
  expect(() => choiceOf(shown, 'Ada')).toThrow('no choice');
});

test('what cannot be pressed is not pressed', () => {
  const body = { components: [{ type: 1, components: [around('first', true)] }] };
  expect(() => buttonOf({ ...shown, body }, 'Around')).toThrow('no button');
});

test('a field is known by how the text above it begins', () => {
  const chosen = { id: '7', type: 'channel' };
  const components = [
    { type: 10, content: 'Which piers, if any' },
    { type: 1, components: [{ type: 8, custom_id: 'piers', default_values: [chosen] }] },
    { type: 10, content: 'Whose' },
    {
      type: 1,
      components: [{ ...menu, options: [menu.options[0], { ...menu.options[1], default: true }] }],
    },
  ];
  const form = { ...shown, body: { components } };
  expect(fieldOf(form, 'Which piers')).toMatchObject({ id: 'piers', type: 8, choices: [], chosen: ['7'] });
  expect(fieldOf(form, 'Whose')).toMatchObject({ id: 'who', choices: ['moss', 'lund'], chosen: ['lund'] });
  expect(() => fieldOf(form, 'When')).toThrow('no field');
});
