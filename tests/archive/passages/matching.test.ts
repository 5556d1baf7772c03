import { describe, expect, test } from 'vitest';
import { expansion } from '../../../src/archive/passages/expansion.js';
import { names, sameForm, samePrint, titleShare } from '../../../src/archive/passages/matching.js';
import { answerNear, near } from '../../../src/archive/passages/nearness.js';
import { readPassage, shareOf } from '../../../src/archive/passages/readPassage.js';
import { type Sought, soughtFor } from '../../../src/archive/passages/sought.js';
import { readQuery } from '../../../src/archive/query/query.js';
import { wordsOf } from '../../../src/archive/terms.js';
import { sought } from './sought.js';

const read = (text: string, question: Sought) => readPassage({ text, published: null }, question);

describe('a unit with alternatives', () => {
  const frequency = () => 2;
  const query = {
    ...readQuery('DPRK', { frequency, spelledLike: () => [] }),
    units: [
      {
        words: wordsOf('DPRK'),
        isName: true,
        alternatives: [{ terms: ['north', 'korea'], weight: 0.9 }],
      },
      { words: wordsOf('Jon Berg'), isName: true, alternatives: [] },
    ],
  };
  const question = soughtFor(query, { size: 100, frequency });
  test.each([
    ['DPRK and North Korea', [1, 0]],
    ['a word on North Korea', [0.9, 0]],
    ['a word on Korea, in the north', [0, 0]],
    ['Jon Berg spoke', [0, 1]],
    ['Berg spoke', [0, 0.5]],
    ['the north of Korea', [0.9, 0]],
  ])('%s has %j', (text, has) => expect(read(text, question).has).toEqual(has));
});

test.each([
  ['the gate of Norvik', 'What of the gate of Norvik?', 1, 1, 1],
  ['the Gates of Norvik', 'What of the gate of Norvik?', 1, 0.5, 0.5],
  ['the gate of norvik', 'What of the gate of Norvik?', 1, 1, 0.5],
  ['a gate', 'What of the gate of Norvik?', 0, 0.5, 0.5],
])('%s: names, form and print', (text, question, ofNames, form, print) => {
  const asked = sought(question);
  const passage = read(text, asked);
  expect([names(passage, asked), sameForm(passage, asked), samePrint(passage, asked)]).toEqual([
    ofNames,
    form,
    print,
  ]);
});

test.each([
  ['thick ice', 1],
  ['ice, thick', 1],
  ['ice that is thick', 1 / 3],
  ['ice', 0],
])('how near the words of a question stand: %s', (text, expected) => {
  const asked = sought('thick ice');
  expect(near(read(text, asked), asked)).toBeCloseTo(expected);
});

test('an answer counts by how near the question stands around it', () => {
  const asked = sought('When did the gate break?');
  const of = (text: string) => answerNear(read(text, asked), asked);
  expect(of('The gate broke in 2019.')).toBeGreaterThan(of('The gate broke. That was in 2019.'));
  expect(of('The gate broke. That was in 2019.')).toBeGreaterThan(0);
  expect(of('The gate broke.')).toBe(0);
});

test.each([
  ['The Norvik Harbour Authority, or NHA', 1],
  ['NHA of Norvik', 0],
  ['norvik harbour authority', 0],
])('an abbreviation in full: %s', (text, expected) => {
  const asked = sought('What does NHA stand for?');
  expect(expansion(read(text, asked), asked)).toBe(expected);
});

test('a title has a share of the question', () => {
  expect(titleShare('The gates of Norvik', sought('When did the gate break?'))).toBeCloseTo(0.5);
  expect(titleShare('', sought('When did the gate break?'))).toBe(0);
});

test('a question without words has no share of anything', () => {
  const asked = sought('');
  expect(shareOf(read('thick ice', asked).has, asked)).toBe(0);
});
