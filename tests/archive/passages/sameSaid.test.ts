import { expect, test } from 'vitest';
import { areSameWords, hasTheWordsOf, saidIn, saysTheSame } from '../../../src/archive/passages/sameSaid.js';

const said =
  'The ferry from Norvik sank on Friday after 31 people had left it, and the captain praised the crew.';
const put = (from: string, to: string): string => said.replace(from, to);

test.each([
  ['the same', said, true],
  [
    'other marks and case',
    put('Friday after 31 people had left it, and', 'Friday, after 31 PEOPLE had left it and'),
    true,
  ],
  ['articles and the like', put('and the captain', 'also a captain'), true],
  ['a synonym', put('people', 'citizens'), true],
  ['another number', put('31', '13'), false],
  ['another name', put('Friday', 'Monday'), false],
  ['a denial', put('the captain', 'no captain'), false],
  ['another verb', put('praised', 'blamed'), false],
  ['another preposition', put('after', 'before'), false],
  ['a word more', put('captain', 'former captain'), false],
  ['an auxiliary more', put('praised', 'would praised'), false],
  ['another form', put('praised', 'praises'), false],
  [
    'synonyms beyond a few',
    'The vessel from Norvik drop on Friday early 31 citizens had left it, fast folk',
    false,
  ],
  ['more that is said', `${said} Divers are looking for the wreck off the coast.`, false],
  ['a part', 'The ferry from Norvik sank.', false],
])('%s', (_, other, same) => {
  expect(saysTheSame(saidIn(said), saidIn(other))).toBe(same);
  expect(saysTheSame(saidIn(other), saidIn(said))).toBe(same);
});

/** Pairs that differ in a few letters and say something else, in a frame of words long enough to compare. */
test.each([
  ['The gunman attempted to kill the finance minister', 'The gunman killed the finance minister'],
  ['The company refused to pay the fine', 'The company paid the fine'],
  ['The group plans to attack the harbour', 'The group attacked the harbour'],
  ['The mayor illegally took the money', 'The mayor took the money'],
  ['The claim is false that the bridge fell', 'The claim that the bridge fell'],
  ['The factory will close its gates', 'The factory closed its gates'],
  ['The factory closes its gates', 'The factory closed its gates'],
  ['The police shot the thief', 'The thief shot the police'],
  ['Prices rose, wages fell', 'Prices fell, wages rose'],
  ['They met ten people', 'They met hundred people'],
  ['They met hundred people', 'They met century people'],
  ['They saw the old North', 'They saw the old Northern'],
  ['They met a friend, President Moss', 'They met a friend, Leader Moss'],
  ['They never came here', 'They forget came here'],
  ['They must pay it', 'They need pay it'],
  ['They met all of the guests', 'They met everyone of the guests'],
  ['A few people came to the harbour', 'Few people came to the harbour'],
])('%s / %s', (one, other) => {
  const frame = (text: string) =>
    saidIn(`${text} in Norvik on the first Friday of March, two officials of the court wrote.`);
  expect(saysTheSame(frame(one), frame(one))).toBe(true);
  expect(saysTheSame(frame(one), frame(other))).toBe(false);
});

test('a number in figures is the number in words', () => {
  expect(saysTheSame(saidIn(put('31', '12')), saidIn(put('31', 'twelve')))).toBe(true);
});

test('few words with a synonym are not enough', () => {
  expect(
    saysTheSame(
      saidIn('The people of Norvik left the ferry.'),
      saidIn('The citizens of Norvik left the ferry.'),
    ),
  ).toBe(false);
});

test.each([
  ['The ferry sank off Norvik today.', 'the ferry sank, off NORVIK today', true, true],
  ['The ferry sank off Norvik today.', 'The ferry sank off Norvik today. Nobody knows why.', false, true],
  ['The ferry sank off Norvik today.', 'The ferry sank off Norvik yesterday.', false, false],
  ['The ferry sank off Norvik.', 'The ferry sank off Norvik.', false, false],
  ['The ferry sank off Norvik today.', 'The ferry sank off Norvik todayish.', false, false],
])('%s / %s', (one, other, same, contained) => {
  expect(areSameWords(saidIn(one), saidIn(other))).toBe(same);
  expect(hasTheWordsOf(saidIn(one), saidIn(other))).toBe(contained);
  expect(hasTheWordsOf(saidIn(other), saidIn(one))).toBe(contained);
});
