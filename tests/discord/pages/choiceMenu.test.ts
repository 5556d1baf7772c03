import { describe, expect, test } from 'vitest';
import { choiceMenu } from '../../../src/discord/pages/choiceMenu.js';
import { nextButtons } from '../../../src/discord/pages/nextButtons.js';
import type { Asked, Choice } from '../../../src/model.js';

const moss: Asked = { command: 'quote', options: { person: 'Moss', topic: 'the ferry' } };
const named = (...values: string[]): Choice[] => values.map((value) => ({ value, about: null }));

describe('a menu', () => {
  const menuOf = (choices: readonly Choice[], asked = moss) =>
    choiceMenu(asked, { option: 'person', choices })?.components[0];

  test('names what may be meant, and tells it apart', () => {
    const menu = menuOf([
      { value: 'Ada Moss', about: '12 statements' },
      { value: 'Eli Moss', about: null },
    ]);
    expect(menu?.placeholder).toBe('Which person is meant?');
    expect(menu?.options).toEqual([
      { label: 'Ada Moss', description: '12 statements', value: expect.any(String) },
      { label: 'Eli Moss', value: expect.any(String) },
    ]);
  });

  test('has at most 25 choices, and cuts what is long at words', () => {
    const menu = menuOf(named(...Array.from({ length: 40 }, (_, place) => `Person number ${place}`)));
    expect(menu?.options).toHaveLength(25);
    const name = 'Ada Moss '.repeat(12).trim();
    const [choice] = menuOf([{ value: name, about: name }])?.options ?? [];
    for (const text of [choice?.label, choice?.description]) {
      expect(text).toMatch(/Moss …$/);
      expect(text?.length).toBeLessThanOrEqual(100);
    }
  });

  test.each<[string, readonly Choice[], Asked]>([
    ['nothing to choose from', [], moss],
    ['names that are blank', named('', '  '), moss],
    [
      'a question too long for it',
      named('Ada Moss'),
      { command: 'quote', options: { topic: 'x'.repeat(300) } },
    ],
  ])('there is none with %s', (_, choices, asked) => {
    expect(menuOf(choices, asked)).toBeUndefined();
  });

  test('there is none where nothing is asked back', () => {
    expect(choiceMenu(moss, undefined)).toBeNull();
  });
});

describe('buttons for what is worth asking next', () => {
  const labels = (...next: [label: string, asked: Asked][]) =>
    nextButtons(next.map(([label, asked]) => ({ label, asked })))?.components.map(({ label }) => label);
  const about = (topic: string): Asked => ({ command: 'ask', options: { topic } });

  test('stand in a row of five, the best first, and none twice', () => {
    const next = ['one', 'two', 'one', 'three', 'four', 'five', 'six'];
    expect(labels(...next.map((topic): [string, Asked] => [topic.toUpperCase(), about(topic)]))).toEqual([
      'ONE',
      'TWO',
      'THREE',
      'FOUR',
      'FIVE',
    ]);
  });

  test('are left out where they cannot carry what they ask, or say nothing', () => {
    const next: [string, Asked][] = [
      ['long', about('x'.repeat(200))],
      [' ', about('ferry')],
      ['pier', about('pier')],
    ];
    expect(labels(...next)).toEqual(['pier']);
    expect(labels(['long', about('x'.repeat(200))])).toBeUndefined();
    expect(nextButtons([])).toBeNull();
    expect(nextButtons(undefined)).toBeNull();
  });

  test('have labels of 80 characters, cut at words', () => {
    const [label = ''] = labels(['12 quotations of Ada\nMoss '.repeat(5), about('x')]) ?? [];
    expect(label).toMatch(/^12 quotations of Ada Moss 12 .* …$/);
    expect(label.length).toBeLessThanOrEqual(80);
  });
});
