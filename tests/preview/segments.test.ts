import fc from 'fast-check';
import { expect, test } from 'vitest';
import { segmentsOf } from '../../src/preview/page/articles/segments.js';

const mark = (name: string, start: number, end: number) => ({ name, start, end });

test.each([
  { what: 'nothing', marks: [], cut: ['0-10'] },
  { what: 'one', marks: [mark('a', 2, 5)], cut: ['0-2', '2-5 a', '5-10'] },
  {
    what: 'one inside another',
    marks: [mark('a', 2, 8), mark('b', 4, 6)],
    cut: ['0-2', '2-4 a', '4-6 a b', '6-8 a', '8-10'],
  },
  {
    what: 'two that overlap',
    marks: [mark('a', 0, 6), mark('b', 4, 10)],
    cut: ['0-4 a', '4-6 a b', '6-10 b'],
  },
  { what: 'two side by side', marks: [mark('b', 5, 10), mark('a', 0, 5)], cut: ['0-5 a', '5-10 b'] },
  { what: 'the same twice', marks: [mark('a', 0, 10), mark('b', 0, 10)], cut: ['0-10 a b'] },
  {
    what: 'some that reach out',
    marks: [mark('a', -5, 3), mark('b', 8, 20)],
    cut: ['0-3 a', '3-8', '8-10 b'],
  },
  { what: 'some outside', marks: [mark('a', -5, 0), mark('b', 10, 12)], cut: ['0-10'] },
  { what: 'one without a letter', marks: [mark('a', 4, 4)], cut: ['0-10'] },
])('a text with $what marked', ({ marks, cut }) => {
  const segments = segmentsOf({ start: 0, end: 10 }, marks);
  expect(
    segments.map((one) => [`${one.start}-${one.end}`, ...one.marks.map(({ name }) => name)].join(' ')),
  ).toEqual(cut);
});

test('an empty text has no segments', () => {
  expect(segmentsOf({ start: 0, end: 0 }, [mark('a', 0, 0)])).toEqual([]);
});

test('each letter stands once and in order, under just the marks that lie over it', () => {
  const place = fc.integer({ min: -3, max: 33 });
  fc.assert(
    fc.property(fc.array(fc.tuple(place, place), { maxLength: 12 }), (pairs) => {
      const marks = pairs.map(([start, end], name) => ({ name, start, end }));
      const segments = segmentsOf({ start: 0, end: 30 }, marks);
      const letters = segments.flatMap(({ start, end, marks: over }) =>
        Array.from({ length: end - start }, (_, i) => ({ at: start + i, over })),
      );
      expect(letters.map(({ at }) => at)).toEqual(Array.from({ length: 30 }, (_, i) => i));
      for (const { at, over } of letters)
        expect(over).toEqual(marks.filter(({ start, end }) => start <= at && at < end));
    }),
  );
});
