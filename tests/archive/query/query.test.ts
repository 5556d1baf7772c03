import { describe, expect, test } from 'vitest';
import { namesOf } from '../../../src/archive/query/names.js';
import { type Query, readQuery } from '../../../src/archive/query/query.js';
import { createSearchIndex } from '../../../src/archive/searchIndex.js';

const names = namesOf([
  ['DPRK', 'North Korea', "Democratic People's Republic of Korea"],
  ['US', 'USA', 'United States'],
  ['PM', 'prime minister'],
  ['WHO', 'World Health Organization'],
  ['nuke', 'nuclear weapon'],
]);

const index = createSearchIndex({ text: 1 });
const passages = [
  'North Korea fired a missile over Hokkaido, and Pyongyang called it a success of its nuclear weapons.',
  'Kim Jong Un met Prime Minister Kishida, a ceasefire was agreed in Damascus, and Assad fled to Iraq.',
  'The World Health Organization warned the United States. The negotiations in Norvik went on by train.',
  'At the dock Lee sold a cheap colour photograph of a huge Japanese ship and of its government.',
];
for (const [id, text] of passages.entries()) index.add(id, { text });

const read = (text: string): Query => readQuery(text, index, names);
const unitsOf = (text: string) =>
  read(text).units.map(({ words, alternatives }) => [
    words.map(({ printed }) => printed).join(' '),
    alternatives.map(({ terms }) => terms.join(' ')),
  ]);

describe('words', () => {
  test('without stopwords are units, each different one once, with what is asked', () => {
    const query = read('Who met the Kims, and why did they meet?');
    expect(query.units.map(({ words }) => words.map(({ printed }) => printed))).toEqual([['met'], ['Kims']]);
    expect(query.asked).toBe('who');
  });
  test('with a capital are names, but not the first', () => {
    expect(read('Ferry to Norvik in 2018').units.map(({ isName }) => isName)).toEqual([false, true, true]);
  });
  test('that say little more have others that count for less', () => {
    const [huge] = read('huge ship').units;
    expect(huge?.alternatives).toEqual([]);
    const [large] = read('enormous ship').units;
    expect(large?.alternatives).toEqual([{ terms: ['huge'], weight: 0.3 }]);
  });
});

describe('things with several names', () => {
  test.each([
    ['DPRK missiles', ['DPRK', ['north korea']]],
    ['dprk missiles', ['dprk', ['north korea']]],
    ["the Democratic People's Republic of Korea", ["Democratic People's Republic Korea", ['north korea']]],
    ['the U.S. warning', ['U.S', ['unit state']]],
    ['the PM’s visit', ['PM’s', ['prime minist']]],
    ['WHO warnings', ['WHO', ['world health organis']]],
    ['nukes', ['nukes', ['nuclear weapon']]],
    ['Japan', ['Japan', ['japanes']]],
  ])('%s', (text, first) => expect(unitsOf(text)[0]).toEqual(first));

  test('a name of several words is one unit, the longest that is known', () => {
    expect(unitsOf('Did North Korea fire?').map(([words]) => words)).toEqual(['North Korea', 'fire']);
  });
  test('a known name is one without its capital, and as the first word', () => {
    expect(read('north korea').units.map(({ isName }) => isName)).toEqual([true]);
  });
  test.each(['tell us who came at 7 pm', 'a republic of letters'])('%s has none of them', (text) => {
    expect(unitsOf(text).flatMap(([, others]) => others)).toEqual([]);
  });
});

describe('words that are written in one or apart', () => {
  test.each([
    ['Kim Jongun', ['Jongun', ['jong un']]],
    ['a cease fire', ['cease fire', ['ceasefir']]],
    ['where is Bashar al-Assad', ['al Assad', ['assad']]],
  ])('%s', (text, unit) => expect(unitsOf(text)).toContainEqual(unit));

  test.each(['Kim Jong-un', 'KIM JONG UN', 'Kim Jong Un'])('%s needs no others', (text) => {
    expect(read(text).units.map(({ words }) => words.map(({ term }) => term))).toEqual([
      ['kim'],
      ['jong'],
      ['un'],
    ]);
  });
});

describe('slips of spelling', () => {
  test.each([
    ['Who is in Pyongyagn?', 'pyongyang'],
    ['minister Kishita', 'kishida'],
    ['the negotations', 'negoti'],
    ['by tain', 'train'],
    ['hte goverment', 'govern'],
    ['hokaido', 'hokkaido'],
    ['fotograph', 'photograph'],
  ])('%s is taken for %s', (text, term) => {
    const { alternatives } = read(text).units.at(-1) ?? {};
    expect(alternatives?.[0]).toMatchObject({ terms: [term], slip: true });
    expect(alternatives?.[0]?.weight).toBeLessThan(1);
  });

  test.each([
    ['a country that is one', 'war in Iran'],
    ['and in small letters', 'iran'],
    ['a short name', 'Mr Lea'],
    ['a short word with another letter', 'duck'],
    ['three letters', 'dok'],
    ['a number', 'in 20188'],
    ['a word that is there', 'a ship'],
    ['a word like none', 'volcano'],
    ['a word that is known', 'tension'],
  ])('not %s: %s', (_, text) => {
    const slips = read(text).units.flatMap(({ alternatives }) => alternatives.filter(({ slip }) => slip));
    expect(slips).toEqual([]);
  });
});

test('a question of any length has a few units', () => {
  const long = Array.from({ length: 2_000 }, (_, i) => `word${i}`).join(' ');
  expect(read(long).units).toHaveLength(32);
});
