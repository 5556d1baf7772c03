import { expect, test } from 'vitest';
import { loadCommands } from '../../src/commandFolder.js';
import { nextTo } from '../../src/examples/nextTo.js';
import { builtCommands } from '../built.js';

const commands = await loadCommands(builtCommands);

test.each([
  ['quote', { person: 'Ada Moss' }, 'Quotations of Ada Moss'],
  ['quote', { topic: 'ice' }, 'Quotations on “ice”'],
  [
    'quote',
    { person: 'Ada Moss', topic: 'the second sluice at Sandvik' },
    'Quotations of Ada Moss on “the second …',
  ],
  ['timeline', { person: 'Ada Moss', since: '2004' }, 'Timeline of Ada Moss since 2004'],
  ['who-said', { words: 'our time is limited' }, 'Who said “our time is limited”?'],
  ['people', { name: 'Ada Moss' }, 'Who is Ada Moss?'],
  ['people', {}, 'Who is quoted'],
  ['quote', { person: 'Ada Moss', topic: 'denuclearization-agreements' }, 'Quotations of Ada Moss …'],
  ['ask', { question: 'Why did it fail?' }, 'Why did it fail?'],
  ['ask', { question: 'second sluice' }, 'Passages on “second sluice”'],
  ['ask', { question: `${'x'.repeat(50)}?` }, `${'x'.repeat(38)} …`],
  ['ask', { question: `${'x'.repeat(37)}🌊🌊?` }, `${'x'.repeat(37)} …`],
  ['compare', { words: 'huge advantage' }, 'Compare “huge advantage”'],
])('/%s %o: %s', (command, options, label) => {
  const asked = { command, options };
  expect(nextTo([asked], commands)).toEqual([{ label, asked }]);
});

test('what has no words of its own is left out', () => {
  const asked = ['around', 'dance', 'reindex'].map((command) => ({ command, options: {} }));
  expect(nextTo([...asked, { command: 'ask', options: { question: ' ' } }], commands)).toEqual([]);
});
