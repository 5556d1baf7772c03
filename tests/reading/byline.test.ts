import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { creditOf } from '../../src/reading/byline/credit.js';

describe('a person is named', () => {
  test.each([
    ['Ruth Vale', 'Ruth Vale'],
    ['By Ruth Vale', 'Ruth Vale'],
    ['By Petra Vale', 'Petra Vale'],
    ['AA Moss', 'AA Moss'],
    ['BY RUTH VALE', 'RUTH VALE'],
    ['Written by: Ruth Vale', 'Ruth Vale'],
    ['Analysis by Ruth Vale, CNN Editor-at-large', 'Ruth Vale'],
    ['Posted on 8 February 2025 by Ruth Vale', 'Ruth Vale'],
    ['Von Ruth Vale', 'Ruth Vale'],
    ['Von Ruth Vale publiziert am 25. September 2018', 'Ruth Vale'],
    ['Ruth Vale writes on bridges', 'Ruth Vale'],
    ['Par Ruth Vale', 'Ruth Vale'],
    ['Автор: Анна Ким', 'Анна Ким'],
    ['Oleh: Siti Rahma', 'Siti Rahma'],
    ['김철수 기자', '김철수'],
    ['记者 王小明', '王小明'],
    ['Ruth Vale, Staff Writer', 'Ruth Vale'],
    ['Ruth Vale Senior Political Correspondent', 'Ruth Vale'],
    ['Staff writer Ruth Vale', 'Ruth Vale'],
    ['Ruth Vale, MD, PhD', 'Ruth Vale'],
    ['Ruth Vale in Port Lorne', 'Ruth Vale'],
    ['Ruth Vale for The Ferry', 'Ruth Vale'],
    ['Ruth Vale ruth.vale@ferry.example', 'Ruth Vale'],
    ['Ruth Vale @ruthvale', 'Ruth Vale'],
    ['Ruth Vale https://ferry.example/ruth', 'Ruth Vale'],
    ['Ruth Vale | The Ferry', 'Ruth Vale'],
    ['Ruth Vale - 8 February 2025', 'Ruth Vale'],
    ['Ruth Vale Saturday, Feb. 8, 2025 10:11', 'Ruth Vale'],
    ['Theresa May 8 February 2025', 'Theresa May'],
    ['Ruth Vale Updated 10:11 GMT', 'Ruth Vale'],
    ['Ruth Vale and Tom Ash', 'Ruth Vale and Tom Ash'],
    ['By Ruth Vale, Tom Ash and Ada Moss', 'Ruth Vale, Tom Ash and Ada Moss'],
    ['Ruth Vale and Staff', 'Ruth Vale'],
    ['Ludwig van der Berg', 'Ludwig van der Berg'],
    ["Seán O'Neill-Smith Jr.", "Seán O'Neill-Smith Jr."],
    ['Emily Post', 'Emily Post'],
  ])('%s', (printed, byline) => {
    expect(creditOf(printed, ['The Ferry'])).toEqual({ byline, agency: null });
  });
});

describe('nobody is named', () => {
  test.each([
    'admin',
    'siteadmin',
    'Editor',
    'Staff',
    'By Staff Reporter',
    'Web Desk',
    'News Desk',
    'Newsroom',
    'Editorial Board',
    'Our Correspondent',
    'Guest Author',
    'Lorne News Staff',
    'The Ferry',
    'THE FERRY',
    'Ferry Sport',
    'Ferry Web Desk',
    'Redaktion',
    'La Rédaction',
    'Редакция',
    'Гость',
    'news@ferry.example',
    'https://ferry.example/ruth',
    '@theferry',
    'ferry.example.com',
    'user1234',
    '8 February 2025',
    'Updated 10:11',
    'unknown',
    '',
  ])('%s', (printed) => {
    expect(creditOf(printed, ['The Ferry'])).toEqual({ byline: null, agency: null });
  });

  test('where a person has the outlet’s name, the person is', () => {
    expect(creditOf('Tom Ferry', ['The Ferry']).byline).toBe('Tom Ferry');
  });
});

test.each([
  ['Reuters', null, 'Reuters'],
  ['By The Associated Press', null, 'Associated Press'],
  ['AFP', null, 'AFP'],
  ['Reuters Staff', null, 'Reuters'],
  ['AFP/Reuters', null, 'AFP, Reuters'],
  ['Ruth Vale, Associated Press', 'Ruth Vale', 'Associated Press'],
  ['RUTH VALE, AP National Security Writer', 'RUTH VALE', 'Associated Press'],
  ['Ruth Vale | Reuters', 'Ruth Vale', 'Reuters'],
  ['Ruth Vale and Tom Ash, Kyodo News', 'Ruth Vale and Tom Ash', 'Kyodo'],
])('%s is by %s, from %s', (printed, byline, agency) => {
  expect(creditOf(printed, ['The Ferry'])).toEqual({ byline, agency });
});

test('what is cleaned once stays as it is', () => {
  const words = fc.constantFrom(
    'By',
    'Ruth',
    'Vale',
    'and',
    ',',
    '|',
    'Staff',
    'AP',
    'in',
    '8',
    'May',
    '2025',
    '-',
    '@x',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 10 }), (parts) => {
      const once = creditOf(parts.join(' ')).byline;
      expect(creditOf(once).byline).toBe(once);
    }),
  );
});
