import { describe, expect, test } from 'vitest';
import { createFinding } from '../../../src/archive/suggestions/finding.js';
import { formOf, type Named, typedOf } from '../../../src/archive/suggestions/named.js';

const named = (name: string, aliases: string[] = [], roles: string[] = []): Named => ({
  name: formOf(name),
  aliases: aliases.map(formOf),
  roles: roles.map(formOf),
});
const finding = (all: readonly Named[]) => {
  const find = createFinding(all);
  return (typed: string, limit = 10, weight?: (name: string) => number) =>
    find(typedOf(typed), limit, weight && ((thing) => weight(all[thing]?.name.printed ?? ''))).map(
      ({ thing, form }) => [all[thing]?.name.printed, form.printed] as const,
    );
};

describe('the ways in which a name may be meant, the likeliest first', () => {
  const everyone = [
    named('Ilse Mosel', [], ['moss gatherer']),
    named('Vera Mass'),
    named('Rune Hall', ['Mossy Hall']),
    named('Jan Mossberg'),
    named('Mosse Lund'),
    named('Ada Moss'),
    named('Tom Lind', ['Moss']),
    named('Moss'),
  ];
  const find = finding(everyone);
  test.each([
    ['the name', 0, 'Moss', 'Moss'],
    ['the family name alone', 1, 'Ada Moss', 'Ada Moss'],
    ['another form of it', 2, 'Tom Lind', 'Moss'],
    ['the beginning of the name', 3, 'Mosse Lund', 'Mosse Lund'],
    ['the beginning of any word of it', 4, 'Jan Mossberg', 'Jan Mossberg'],
    ['the beginning of another form', 5, 'Rune Hall', 'Mossy Hall'],
    ['a role', 6, 'Ilse Mosel', 'moss gatherer'],
  ])('%s', (_, place, name, form) => expect(find('moss')[place]).toEqual([name, form]));

  test('each once, and none by a slip where several are found without', () => {
    const names = find('moss').map(([name]) => name);
    expect(names).toEqual([...new Set(names)]);
    expect(names).not.toContain('Vera Mass');
    expect(find('masss').map(([name]) => name)).toContain('Vera Mass');
  });
  test('in each way those first that were given first', () => {
    expect(find('m', 3).map(([name]) => name)).toEqual(['Mosse Lund', 'Moss', 'Ilse Mosel']);
  });
  test('or those that weigh more, and none that weigh nothing', () => {
    const weights: Record<string, number> = { 'Mosse Lund': 1, Moss: 2, 'Vera Mass': 1 };
    const weighed = (typed: string) => find(typed, 10, (name) => weights[name] ?? 0).map(([name]) => name);
    expect(weighed('m')).toEqual(['Moss', 'Mosse Lund', 'Vera Mass']);
    expect(weighed('')).toEqual(['Moss', 'Vera Mass', 'Mosse Lund']);
  });
});

describe('what is typed finds names', () => {
  const names = ['Hillary Lund', 'Hilary Moss', 'Lu Hill', 'Lunda Berg', 'Ove Lund', 'Anna Hillberg'];
  const find = finding(names.map((name) => named(name)));
  test.each([
    ['', names],
    ['lund', ['Hillary Lund', 'Ove Lund', 'Lunda Berg']],
    ['lu', ['Lu Hill', 'Lunda Berg', 'Hillary Lund', 'Ove Lund']],
    ['hi lu', ['Hillary Lund', 'Lu Hill']],
    ['LUND hill', ['Hillary Lund']],
    ['hilary', ['Hilary Moss', 'Hillary Lund']],
    ['hillary', ['Hillary Lund', 'Hilary Moss']],
    ['lnud', ['Hillary Lund', 'Lunda Berg', 'Ove Lund']],
    ['bilary', ['Hilary Moss']],
    ['hillaru lnud', ['Hillary Lund']],
    ['hil xx', []],
    ['und', []],
  ])('%j finds %j', (typed, found) => expect(find(typed).map(([name]) => name)).toEqual(found));
  test('no more than are wanted', () => expect(find('lu', 2)).toHaveLength(2));
});

describe('in whatever shape a name is typed', () => {
  const find = finding(
    [
      'Pedro Sánchez',
      'Sinéad O’Brien',
      'Bashar al-Assad',
      'Kim Jong-un',
      'J. R. Tolk',
      'Łukasz Żak',
      'FoxNews',
    ].map((name) => named(name)),
  );
  test.each([
    ['Sanchez', 'Pedro Sánchez'],
    ['SÁNCHEZ', 'Pedro Sánchez'],
    ['sa\u0301nchez', 'Pedro Sánchez'],
    ['obrien', 'Sinéad O’Brien'],
    ["O'Brien", 'Sinéad O’Brien'],
    ['o’br', 'Sinéad O’Brien'],
    ['assad', 'Bashar al-Assad'],
    ['al-Assad', 'Bashar al-Assad'],
    ['alassad', 'Bashar al-Assad'],
    ['kim jong un', 'Kim Jong-un'],
    ['kimjongun', 'Kim Jong-un'],
    ['jongun', 'Kim Jong-un'],
    ['Kim Jong–un', 'Kim Jong-un'],
    ['JR Tolk', 'J. R. Tolk'],
    ['żak', 'Łukasz Żak'],
    ['fox news', 'FoxNews'],
    ['  fox  ', 'FoxNews'],
    ['"fox"', 'FoxNews'],
  ])('%j finds %s', (typed, name) => expect(find(typed).map(([one]) => one)).toEqual([name]));
});

test('somebody is found by a role beside a name, and by no word of two roles', () => {
  const find = finding([
    named('Ada Moss', [], ['harbour minister']),
    named('Tom Lind', [], ['Prime Minister', 'leader']),
    named('Ada Berg', [], ['Prime Minister']),
  ]);
  const names = (typed: string) => find(typed).map(([name]) => name);
  expect(names('prime min')).toEqual(['Tom Lind', 'Ada Berg']);
  expect(names('minister ada')).toEqual(['Ada Moss', 'Ada Berg']);
  expect(names('prime leader')).toEqual([]);
});
