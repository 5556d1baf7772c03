import { expect, test } from 'vitest';
import { gatherOutlets } from '../../src/archive/outlets.js';
import { analysed } from '../analysed.js';

const article = (publisher: string | null, agency: string | null = null) =>
  analysed('The ice has gone.', { publisher, agency });
const outlets = gatherOutlets([
  article('Norvik Post'),
  article('NORVIK POST'),
  article('Norvik Post', 'Reuters'),
  article('The Tide', 'Associated Press'),
  article('AP'),
  article('Riga Post'),
  article('Le Républicain', 'AFP, Reuters'),
  article('Fox News'),
  article(null),
]);

test('outlets are publishers and agencies, in one spelling, those with most articles first', () => {
  expect(outlets.called()).toEqual([
    'Norvik Post',
    'Associated Press',
    'Reuters',
    'AFP',
    'Fox News',
    'Le Républicain',
    'Riga Post',
    'The Tide',
  ]);
});

test.each([
  ['norvik post', ['Norvik Post']],
  ['Norvik', ['Norvik Post']],
  ['post', ['Norvik Post', 'Riga Post']],
  ['the post', ['Norvik Post', 'Riga Post']],
  ['tide', ['The Tide']],
  ['le republicain', ['Le Républicain']],
  ['republ', ['Le Républicain']],
  ['foxnews', ['Fox News']],
  ['AP', ['Associated Press']],
  ['Associated Press', ['Associated Press']],
  ['reuters', ['Reuters']],
  ['Gull', []],
  ['*', []],
  ['.*', []],
  ['🦑', []],
  ['(((([[[\\', []],
  ['', []],
  ['x'.repeat(2_000), []],
])('%s may mean %j', (name, expected) => {
  expect(outlets.called(name)).toEqual(expected);
});

test('where no article names its outlet there is none', () => {
  expect(gatherOutlets([article(null), article('…')]).called()).toEqual([]);
});
