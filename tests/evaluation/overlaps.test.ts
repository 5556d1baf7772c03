import { describe, expect, test } from 'vitest';
import { pairByOverlap } from '../../evaluation/overlaps.js';

const span = (start: number, end: number) => ({ start, end });
const wanted = (start: number, end: number, optional = false) => ({ start, end, optional });

const counted = (
  expected: readonly ReturnType<typeof wanted>[],
  found: readonly ReturnType<typeof span>[],
) => {
  const { pairs, missed, extra } = pairByOverlap(expected, found, (one) => one);
  return { pairs: pairs.length, missed: missed.length, extra: extra.length };
};

describe('what was found', () => {
  test.each([
    ['in the same place', [wanted(0, 6)], [span(0, 6)], { pairs: 1, missed: 0, extra: 0 }],
    ['with a letter in common', [wanted(0, 6)], [span(5, 9)], { pairs: 1, missed: 0, extra: 0 }],
    ['beside it', [wanted(0, 6)], [span(6, 9)], { pairs: 0, missed: 1, extra: 1 }],
    ['twice', [wanted(0, 6)], [span(0, 3), span(4, 6)], { pairs: 1, missed: 0, extra: 1 }],
    ['over two', [wanted(0, 3), wanted(4, 6)], [span(0, 6)], { pairs: 1, missed: 1, extra: 0 }],
    ['where it may be', [wanted(0, 6, true)], [span(0, 3), span(4, 6)], { pairs: 0, missed: 0, extra: 0 }],
    ['nowhere, which is fair', [wanted(0, 6, true)], [], { pairs: 0, missed: 0, extra: 0 }],
  ])('%s', (_name, expected, found, counts) => {
    expect(counted(expected, found)).toEqual(counts);
  });

  test('goes to the one that it has most in common with', () => {
    const { pairs } = pairByOverlap([wanted(0, 6)], [span(0, 2), span(2, 6)], (one) => one);
    expect(pairs.map(({ found }) => found)).toEqual([span(2, 6)]);
  });
});
