import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, type Period, partsOf, periodOf } from '../../src/picture/period.js';
import { scaleOf } from '../../src/picture/scale.js';
import { ticksOf } from '../../src/picture/ticks.js';
import { boundsOf } from '../boundsOf.js';

const periods = (values: readonly string[]): Period[] =>
  values.map((value) => periodOf(boundsOf(value)) ?? expect.fail(`${value} is no period`));
const scaleFor = (...values: string[]) => scaleOf(periods(values), 100, 400);

/** The years in which the stretches of a scale begin and end. */
const stretchesOf = (...values: string[]) =>
  scaleFor(...values).stretches.map(({ start, end }) => [partsOf(start).year, partsOf(end - 1).year]);

describe('a scale', () => {
  test.each([
    ['one day', ['2018-06-12'], [[2018, 2018]]],
    ['one day twice', ['2018-06-12', '2018-06-12'], [[2018, 2018]]],
    ['two days a lifetime apart', ['1950-06-25', '2018-06-12'], [[1950, 2018]]],
    ['years beside each other', ['2016', '2017', '2018', '2019'], [[2016, 2019]]],
    ['a day in a century', ['20XX', '2018-06-12'], [[2000, 2099]]],
  ])('is one for %s', (_, values, stretches) => {
    expect(stretchesOf(...values)).toEqual(stretches);
  });

  test.each([
    [
      'after a lifetime, days',
      ['1950', '2018-06-12', '2018-06-30'],
      [
        [1950, 1950],
        [2018, 2018],
      ],
    ],
    [
      'days, then after a lifetime',
      ['1950-06-25', '1950-07-25', '2018'],
      [
        [1950, 1950],
        [2018, 2018],
      ],
    ],
    [
      'the longer of two gaps',
      ['1950-01-01', '1950-01-09', '1985-05-01', '1985-05-09', '2018-01-01', '2018-01-09'],
      [
        [1950, 1950],
        [1985, 2018],
      ],
    ],
  ])('leaves time out where dates could not be told apart: %s', (_, values, stretches) => {
    expect(stretchesOf(...values)).toEqual(stretches);
  });

  test('leaves no time out where that tells no more apart', () => {
    expect(stretchesOf('1950-01-01', '1985-05-01', '2018-06-12')).toHaveLength(1);
    expect(stretchesOf('1950-06-25', '2018', '2018-06', '2018-06-12')).toHaveLength(2);
  });

  test('has days alike where it is one', () => {
    const { place } = scaleFor('2018-01-01', '2018-01-11', '2018-01-31');
    const [first, second, third] = ['2018-01-01', '2018-01-11', '2018-01-31'].map(
      (value) => place(periodOf(boundsOf(value)) ?? expect.fail()).left,
    );
    expect(((third ?? 0) - (second ?? 0)) / ((second ?? 0) - (first ?? 0))).toBeCloseTo(2);
  });

  const anyPeriod = fc
    .tuple(
      fc.integer({ min: dayOf(1, 1, 1), max: dayOf(9999, 1, 1) }),
      fc.constantFrom(0, 0, 6, 30, 364, 3651),
    )
    .map(([first, length]): Period => ({ first, last: first + length }));

  test('keeps every date inside, and what comes later further right', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { minLength: 1, maxLength: 24 }), (all) => {
        const { place, stretches } = scaleOf(all, 100, 400);
        expect(stretches.length).toBeLessThanOrEqual(2);
        const placed = all.map((period) => ({ ...period, ...place(period) }));
        for (const one of placed) {
          expect(one.left).toBeGreaterThanOrEqual(100);
          expect(one.right).toBeLessThanOrEqual(500);
          expect(one.right).toBeGreaterThan(one.left);
          for (const other of placed) {
            if (one.last < other.first) expect(one.right).toBeLessThanOrEqual(other.left + 1e-6);
          }
        }
        for (const stretch of stretches) expect(ticksOf(stretch).length).toBeLessThan(20);
      }),
      { numRuns: 100 },
    );
  });
});

describe('ticks', () => {
  test.each([
    ['a week', ['2018-06-11', '2018-06-17'], ['11 Jun 2018', '12', '13', '14', '15', '16', '17']],
    ['over the end of a month', ['2018-06-29', '2018-07-02'], ['29 Jun 2018', '30', '1 Jul 2018', '2']],
    ['months', ['2018-11', '2019-03'], ['Nov 2018', 'Dec', 'Jan 2019', 'Feb', 'Mar', 'Apr']],
    ['years', ['2016', '2019'], ['2016', '2017', '2018', '2019', '2020']],
    ['decades', ['1950', '2019'], ['1960', '1980', '2000', '2020']],
    ['centuries', ['1000', '1999'], ['1000', '1500', '2000']],
  ])('of %s stand at round times', (_, values, labels) => {
    const ticks = scaleFor(...values).stretches.flatMap(ticksOf);
    expect(ticks.map(({ label, of }) => `${label} ${of}`.trim())).toEqual(labels);
  });

  test('of a day stand at its middle, of a year at its beginning', () => {
    const day = scaleFor('2018-06-11', '2018-06-17');
    const { left, right } = day.place(periodOf(boundsOf('2018-06-12')) ?? expect.fail());
    expect(day.stretches.flatMap(ticksOf)[1]?.x).toBeCloseTo((left + right) / 2);
    const years = scaleFor('2016', '2019');
    const { left: beginning } = years.place(periodOf(boundsOf('2017')) ?? expect.fail());
    expect(years.stretches.flatMap(ticksOf)[1]?.x).toBeCloseTo(beginning);
  });
});
