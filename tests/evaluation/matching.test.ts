import { describe, expect, test } from 'vitest';
import type { Expected } from '../../evaluation/quotations/example.js';
import { matchSpans } from '../../evaluation/quotations/matching.js';
import type { Quotation } from '../../src/model.js';
import { expected as expectation, found as quotation } from './pairs.js';

const text = 'She said “the boat is ours,” and he said “so is the hole in it”.';

function spanOf(words: string): { start: number; end: number } {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

const found = (words: string): Quotation => quotation({ content: spanOf(words) });

const expected = (words: string, more: Partial<Expected> = {}): Expected =>
  expectation({ ...spanOf(words), ...more });

const counted = (wanted: readonly Expected[], given: readonly Quotation[]) => {
  const { pairs, missed, extra } = matchSpans(text, wanted, given);
  return { pairs: pairs.length, missed: missed.length, extra: extra.length };
};

describe('words that were found', () => {
  test.each([
    ['the same', 'the boat is ours', {}, { pairs: 1, missed: 0, extra: 0 }],
    ['the same but for marks and commas', '“the boat is ours,”', {}, { pairs: 1, missed: 0, extra: 0 }],
    ['a part', 'the boat is', {}, { pairs: 0, missed: 1, extra: 1 }],
    ['a part where that is enough', 'the boat is', { overlap: 0.5 }, { pairs: 1, missed: 0, extra: 0 }],
    ['too small a part', 'boat', { overlap: 0.5 }, { pairs: 0, missed: 1, extra: 1 }],
    ['others', 'so is the hole in it', {}, { pairs: 0, missed: 1, extra: 1 }],
    ['optional ones', 'the boat is ours', { optional: true }, { pairs: 0, missed: 0, extra: 0 }],
  ])('%s', (_name, words, more, counts) => {
    expect(counted([expected('the boat is ours', more)], [found(words)])).toEqual(counts);
  });

  test('optional words may be left out', () => {
    expect(counted([expected('the boat is ours', { optional: true })], [])).toEqual({
      pairs: 0,
      missed: 0,
      extra: 0,
    });
  });

  test('are given to one expectation only, and to the one they have most in common with', () => {
    const wanted = [expected('the boat is ours', { overlap: 0.5 }), expected('so is the hole in it')];
    const { pairs } = matchSpans(text, wanted, [found('the boat is'), found('the boat is ours')]);
    expect(pairs.map((pair) => pair.found.content)).toEqual([spanOf('the boat is ours')]);
  });
});
