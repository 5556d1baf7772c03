import { expect, test } from 'vitest';
import { handmade, printing, statementsOf } from './handmade.js';

const words = 'the harbour stays open as long as the ice allows it';
const everything = 10_000;
const dayOf = (number: number) => new Date(Date.UTC(2025, 0, 1 + number)).toISOString().slice(0, 10);
const several = <T>(count: number, make: (number: number) => T): T[] =>
  Array.from({ length: count }, (_, number) => make(number));

test('thousands of the same words are one statement, or one a week', async () => {
  const onOneDay = several(3_000, (i) => printing(`Outlet ${i}`, '2025-03-05', words));
  const { findings } = await statementsOf(...onOneDay);
  expect(findings.map(({ printings = [] }) => printings.length)).toEqual([2_999]);
  const daily = await statementsOf(...several(1_400, (i) => printing(`Outlet ${i}`, dayOf(i), words)));
  expect(daily.findings).toHaveLength(1_400 / 8);
});

test('thousands of statements that begin alike stay as many', async () => {
  const alike = several(2_000, (i) =>
    printing('Tide', dayOf(i % 300), `thank you all very much, and ${i} ${i * 7}`),
  );
  expect((await statementsOf(...alike)).findings).toHaveLength(2_000);
});

test('cuts of cuts are one statement', async () => {
  const all = several(150, (i) => `w${i}`);
  const cuts = several(147, (i) => printing(`Outlet ${i}`, '2025-03-05', all.slice(i).join(' ')));
  expect((await statementsOf(...cuts)).findings).toHaveLength(1);
});

test('a statement of hundreds of parts is one, with hundreds of others in it', async () => {
  const parts = several(400, (i) => `part ${i}.`);
  const text = parts.map((part) => `“${part}” she said`).join(', ');
  const { findings } = await statementsOf(
    handmade(
      text,
      {},
      {
        quotations: parts.map((words, i) => ({
          words,
          speaker: i % 2 ? 'Mara Lindt' : null,
          continues: i > 0,
        })),
        nested: parts.map((words) => ({ words, speaker: 'Tom Berg' })),
      },
    ),
  );
  const [whole, ...nested] = findings;
  expect(whole?.further).toHaveLength(399);
  expect(new Set(nested.map(({ toldBy }) => toldBy))).toEqual(new Set([null, 'Mara Lindt']));
});

test.each(['x'.repeat(2_000), 'a '.repeat(1_000), '🦑🦑🦑', '(a+)+$[', '*', '\u0000\u202e', '__proto__'])(
  'whatever is asked for, “%s” finds nothing and breaks nothing',
  async (text) => {
    const statements = await statementsOf(printing('Tide', '2025-03-05', words));
    expect(statements.of({ topic: text }, everything)).toEqual([]);
    expect(statements.of({ person: text }, everything)).toEqual([]);
    expect(statements.of({ outlet: text }, everything)).toEqual([]);
    expect(statements.wording(text, everything)).toEqual([]);
  },
);
