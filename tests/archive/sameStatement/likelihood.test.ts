import { describe, expect, test } from 'vitest';
import { areOneStatement, likelihood } from '../../../src/archive/sameStatement/likelihood.js';
import { versionOf } from '../../../src/archive/sameStatement/version.js';

const ferry = 'Lindt spoke at the reopening of the Norvik ferry on Sunday.';
const version = (content: string, around = ferry, day: string | null = '2031-03-04') =>
  versionOf(content, around, 'Mara Lindt', day);

describe('one statement', () => {
  test.each([
    [
      'We will keep the ferry because the island needs it',
      'We are keeping the ferry, for the island needs it',
    ],
    ['The ferry is a huge advantage for the whole island', 'The ferry is a big asset to the entire island'],
    [
      'The ferry belongs to the islanders and to their children',
      'The ferry belongs to all islanders and their kids',
    ],
  ])('%s / %s', (a, b) => expect(areOneStatement(version(a), version(b))).toBe(true));
});

describe('not one statement', () => {
  test.each([
    [
      'We will keep the ferry because the island needs it',
      'We will not keep the ferry because nobody needs it',
    ],
    ['The ferry is an advantage for the island', 'The ferry is a disadvantage for the island'],
    ['The ferry carried four hundred people', 'The ferry carried nine hundred people'],
    ['We will keep the ferry', 'We will paint the school'],
    ['Thank you all for coming', 'Thank you for your question'],
  ])('%s / %s', (a, b) => expect(areOneStatement(version(a), version(b))).toBe(false));

  test('is less likely on another occasion', () => {
    const words = 'We have a good relationship with the islanders';
    const other = 'We had a good relationship, I get along with the islanders';
    const same = likelihood(version(words), version(other));
    const school = 'Lindt opened a school in the hills of Ostby with the bishop.';
    expect(likelihood(version(words), version(other, school))).toBeLessThan(same);
  });
});

test('is the same both ways', () => {
  const a = version('We will keep the ferry because the island needs it');
  const b = version('The island needs the ferry, so it stays', 'In Norvik, at the harbour.', null);
  expect(likelihood(a, b)).toBe(likelihood(b, a));
});
