import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { type Column, tableOf } from '../../src/terminal/table.js';

const columns: readonly Column[] = [
  { head: 'file', cut: 'start' },
  { head: 'title', cut: 'end' },
  { head: 'words', right: true },
];

test('columns are as wide as what is in them, and numbers stand to the right', () => {
  const rows = [
    ['a.md', 'Ferry cancelled', '12'],
    ['b/tram.md', 'Tram', '1,234'],
  ];
  expect(tableOf(columns, rows, Number.POSITIVE_INFINITY)).toEqual([
    'file       title            words',
    'a.md       Ferry cancelled     12',
    'b/tram.md  Tram             1,234',
  ]);
});

test.each([
  [
    'a title at its end, a path at its beginning',
    ['2025/march/ferry.md', 'The ferry to Norvik is cancelled', '9'],
    ['…arch/ferry.md', 'The ferry to …', '9'],
  ],
  ['no letter in two', ['a.md', 'e\u0301'.repeat(40), '9'], ['a.md', `${'e\u0301'.repeat(23)}…`, '9']],
  [
    'by what is shown: two columns for an ideograph',
    ['a.md', '東京都知事選挙の開票結果について', '9'],
    ['a.md', '東京都知事選挙の開票結…', '9'],
  ],
  ['no emoji in two', ['a.md', '👩‍🚀'.repeat(20), '9'], ['a.md', `${'👩‍🚀'.repeat(11)}…`, '9']],
])('cuts %s', (_, row, shown) => {
  const [head = '', line = ''] = tableOf(columns, [row], 37);
  expect(line.split(/ {2,}/)).toEqual(shown);
  for (const each of [head, line]) expect(stringWidth(each)).toBeLessThanOrEqual(37);
});

test('a cell is one line, and commands no terminal', () => {
  const [, line] = tableOf(columns, [['a\nb.md', 'The\t\u001b[31mred\u0007 \u202eferry', '1']], 80);
  expect(line).toBe('a b.md  The \u{fffd}[31mred\u{fffd} \u{fffd}ferry      1');
});

test('very many rows and very long cells are no trouble', () => {
  const row = ['a.md', 'x'.repeat(1_000_000), '1'];
  const lines = tableOf(columns, [row, ...Array.from({ length: 200_000 }, () => ['b.md', 'y', '2'])], 80);
  expect(lines).toHaveLength(200_002);
  expect(lines[1]).toHaveLength(80);
});
