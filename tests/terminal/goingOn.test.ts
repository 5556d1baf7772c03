import { expect, test } from 'vitest';
import { answered, declined } from '../../src/answer.js';
import { loadCommands } from '../../src/commandFolder.js';
import { referTo } from '../../src/reference.js';
import { type Before, goingOn } from '../../src/terminal/goingOn.js';
import { articleOf } from '../articles.js';
import { builtCommands } from '../built.js';

const commands = await loadCommands(builtCommands);
const article = articleOf('The ice. The ferry.');
const citations = [
  { exact: 'The ice.', start: 0, end: 8, article },
  { exact: 'The ferry.', start: 9, end: 19, article },
] as const;
const findings = citations.map((citation) => ({ citation }));
const request = { command: 'quote', options: { person: 'Berg', topic: 'ice' }, admin: true };
const found: Before = { request, answer: answered('Found', findings) };
const [first, second] = citations.map(referTo);

test.each([
  ['/around 2', 'around', second],
  ['around 2', 'around', second],
  ['elsewhere 1', 'elsewhere', first],
  [' /elsewhere ', 'elsewhere', first],
])('%j goes on from a finding of the answer before', (line, command, reference) => {
  expect(goingOn(line, found, commands)).toEqual({ command, options: { reference }, admin: true });
});

test.each(['around', 'quote 2', '/quote 2', 'around the 2', '2', `/around ${first}`, 'What of the ice?'])(
  '%j asks for itself',
  (line) => {
    expect(goingOn(line, found, commands)).toBeNull();
  },
);

test.each([
  ['around 3', found, 'The answer before has 2 passages: give the number of one.'],
  ['/around 0', found, 'The answer before has 2 passages: give the number of one.'],
  ['/around', null, 'The answer before has no passages to go on from. Ask something first.'],
])('%j after too few findings is refused', (line, before, reason) => {
  expect(() => goingOn(line, before, commands)).toThrow(reason);
});

const asksBack = {
  option: 'person',
  choices: [
    { value: 'Lena Berg', about: 'Mayor' },
    { value: 'Tom Berg', about: null },
  ],
};
const asking: Before = { request, answer: { ...declined('Which one?'), asksBack } };

test('a number chooses what is meant, and asks again with it', () => {
  const options = { person: 'Tom Berg', topic: 'ice' };
  expect(goingOn('2', asking, commands)).toEqual({ command: 'quote', options, admin: true });
  expect(goingOn('3', asking, commands)).toBeNull();
});

test('where another command answered, that one is asked again', () => {
  const answeredBy = { command: 'timeline', options: { person: 'Berg' } };
  const answer = { ...asking.answer, answeredBy };
  expect(goingOn('1', { request, answer }, commands)).toEqual({
    command: 'timeline',
    options: { person: 'Lena Berg' },
    admin: true,
  });
});
