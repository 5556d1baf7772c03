import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, contains, likeness } from '../../src/archive/alignment.js';

const words = (text: string) => text.split(' ');
const alike = (text: string, asked: string) => align(words(text), words(asked), () => 1).similarity;

describe('contains', () => {
  test.each([
    ['our time is limited', 'time is limited', true],
    ['our time is limited', 'our time is limited', true],
    ['our time is limited', 'time limited', false],
    ['our time is limited', 'is limited now', false],
  ])('%s: %s is %s', (text, asked, expected) => {
    expect(contains(words(text), words(asked))).toBe(expected);
  });

  test('nothing is contained nowhere', () => expect(contains(['a'], [])).toBe(false));
});

describe('align', () => {
  test('a stretch of a long text counts as if it stood alone', () => {
    expect(alike('well then the river will not wait for anyone here', 'the river will not wait')).toBe(1);
  });

  test.each([
    ['the river will not wait', 'the river would not wait'],
    ['the river will not wait', 'the river wil not wait'],
    ['the river will simply not wait', 'the river will not wait'],
    ['the river will not wait', 'the river will not ever wait'],
  ])('%s is near %s', (text, asked) => {
    expect(alike(text, asked)).toBeGreaterThan(0.6);
    expect(alike(text, asked)).toBeLessThan(1);
  });

  test('the stretch is where the words stand', () => {
    const text = words('well then the river would not wait for us');
    const { from, to } = align(text, words('the river will not wait'), () => 1);
    expect(text.slice(from, to).join(' ')).toBe('the river would not wait');
  });

  test('other words are far', () => {
    expect(alike('the river will not wait', 'a tram leaves at noon')).toBeLessThan(0.2);
  });

  test('is between 0 and 1 for any words', () => {
    const word = fc.string({ minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(word), fc.array(word), (text, asked) => {
        const { similarity, from, to } = align(text, asked, () => 1);
        expect(0 <= from && from <= to && to <= text.length).toBe(true);
        expect(similarity).toBeGreaterThanOrEqual(0);
        expect(similarity).toBeLessThanOrEqual(1);
      }),
    );
  });
});

test('likeness of words', () => {
  expect(likeness('tariff', 'tarif')).toBeGreaterThan(0.8);
  expect(likeness('tariff', 'river')).toBe(0);
  expect(likeness('aaaa', 'aa')).toBeLessThan(1);
});
