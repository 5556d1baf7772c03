import { describe, expect, test } from 'vitest';
import { excerptAround, excerptText } from '../../src/telling/excerpt.js';
import { spanOf } from '../shownFindings.js';

const acquitted =
  'A court in Harn acquitted the engineer Paul Vandek on charges of neglect, four years after the viaduct of Orm collapsed on 15 October 2022, and sent the files back.';

test.each<[string, string, string, number, string]>([
  ['whole where there is room', acquitted, '15 October 2022', 200, acquitted],
  [
    'from the beginning where it reaches the date',
    'On 3 May 2020 a ferry hit the pier of Orm and sank within the hour.',
    '3 May 2020',
    40,
    'On 3 May 2020 a ferry hit the pier …',
  ],
  [
    'around the date, from the beginning of a clause',
    acquitted,
    '15 October 2022',
    100,
    '… four years after the viaduct of Orm collapsed on 15 October 2022, and sent the files …',
  ],
  [
    'around the date, from the beginning of a word',
    acquitted,
    '15 October 2022',
    60,
    '… viaduct of Orm collapsed on 15 October 2022, and sent …',
  ],
  [
    'to the end where the date stands there',
    'The chairman called for order, and again for order, until the hall was burned down in 2012.',
    '2012',
    50,
    '… until the hall was burned down in 2012.',
  ],
])('%s', (_, text, date, room, excerpt) => {
  expect(excerptText(text, spanOf(text, date), room)).toBe(excerpt);
});

describe('whatever the room', () => {
  const texts = [
    [acquitted, 'neglect'],
    [`${'x'.repeat(300)}2012${'y'.repeat(300)}`, '2012'],
    [`${'😀'.repeat(150)} in 2012 ${'😀'.repeat(150)}`, '2012'],
    ['the harbour master '.repeat(40).concat('2012'), '2012'],
  ] as const;
  test.each(texts)('%.30s… keeps the date and no half letters, within it', (text, date) => {
    const focus = spanOf(text, date);
    for (let room = 30; room <= text.length + 10; room += 7) {
      const { start, end } = excerptAround(text, focus, room);
      expect(end - start).toBeLessThanOrEqual(room);
      expect(text.slice(start, end)).toContain(date);
      expect(text.slice(start, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
      expect(excerptText(text, focus, room).length).toBeLessThanOrEqual(Math.max(room, date.length + 4));
    }
  });
});
