import { expect, test } from 'vitest';
import { loadCommands } from '../../src/commandFolder.js';
import { suggestedFor } from '../../src/typed/suggestedFor.js';
import { builtCommands } from '../built.js';

const commands = await loadCommands(builtCommands);

test.each<[string, string, Record<string, string>, unknown]>([
  ['quote', 'topic', { person: 'moss' }, { kind: 'topics', beside: { person: 'moss', from: 'quotations' } }],
  [
    'quote',
    'outlet',
    { person: ' moss ', topic: 'pier', outlet: 'x', since: '2019' },
    { kind: 'outlets', beside: { person: 'moss', topic: 'pier', from: 'quotations' } },
  ],
  ['compare', 'person', { words: 'the pier' }, { kind: 'people', beside: { from: 'comparisons' } }],
  ['timeline', 'topic', { person: ' ' }, { kind: 'topics', beside: { from: 'events' } }],
  ['timeline', 'topic', { person: 'x'.repeat(101) }, { kind: 'topics', beside: { from: 'events' } }],
  ['people', 'name', { dance: 'tango' }, { kind: 'people', beside: {} }],
  ['quote', 'since', {}, null],
  ['quote', 'constructor', {}, null],
])('/%s %s beside %j', (name, option, filled, expected) => {
  const command = commands.find((one) => one.name === name);
  expect(command && suggestedFor(command, option, filled)).toEqual(expected);
});
