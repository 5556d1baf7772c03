import { describe, expect, test } from 'vitest';
import { loadFaces } from '../../src/picture/faces.js';
import { breakLines, drawable } from '../../src/picture/fitting.js';

const { regular, semiBold } = loadFaces();

describe('the fonts', () => {
  test.each([
    'A',
    'ß',
    'ő',
    'ə',
    'ế',
    'Đ',
    'ư',
    'Ω',
    'ά',
    'Ж',
    'ї',
    'ў',
    '–',
    '—',
    '…',
    '“',
    '’',
    '€',
    '₫',
    '\u0301',
  ])('have %s', (letter) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    expect([regular.has(codePoint), semiBold.has(codePoint)]).toEqual([true, true]);
  });

  test.each(['金', '김', 'あ', 'ع', 'ש', '😀', '\ud83d', '\n', '\0'])('have not %j', (letter) => {
    expect(regular.has(letter.codePointAt(0) ?? 0)).toBe(false);
  });

  test('are measured as they are drawn', () => {
    // Noto Sans: an “i” is 258 and an “m” 935 thousandths wide; an accent that combines takes no room.
    expect(regular.width('i', 1000)).toBe(258);
    expect(regular.width('im', 100)).toBeCloseTo(119.3);
    expect(regular.width('e\u0301', 20)).toBe(regular.width('e', 20));
    expect(semiBold.width('2018', 30)).toBeGreaterThan(regular.width('2018', 28));
  });
});

describe('what can be drawn of a text', () => {
  test.each([
    ['They met in Singapore.', 'They met in Singapore.'],
    ['Trần Đức, Οδυσσέας, Володимир', 'Trần Đức, Οδυσσέας, Володимир'],
    ['two\n\tlines\u0000 and\u2028more ', 'two lines and more'],
    ['soft\u00adhyphen, \u202eturned\u202c, \u200bnothing', 'softhyphen, turned, nothing'],
    ['Kim Jong-un (김정은) met', 'Kim Jong-un (…) met'],
    ['said 김 정 은 on Monday', 'said … on Monday'],
    ['well done 👍🏽, he wrote', 'well done …, he wrote'],
    ['half \ud83d of a pair', 'half … of a pair'],
    ['速報：橋が開通した。New', ''],
    ['שלום עולם', ''],
    ['', ''],
  ])('%j gives %j', (text, drawn) => {
    expect(drawable(text, regular)).toBe(drawn);
  });

  test('no more is looked at than a picture can show', () => {
    expect(drawable('word '.repeat(2_000), regular).length).toBeLessThan(401);
  });
});

describe('lines', () => {
  // A letter of this face is as wide as it is high.
  const face = { has: () => true, width: (text: string, size: number) => text.length * size };

  test.each([
    ['they met', 10, 1, ['they met']],
    ['they met again', 10, 2, ['they met', 'again']],
    ['they met again in May', 10, 2, ['they met', 'again in…']],
    ['they met, again', 10, 1, ['they met…']],
    ['they met', 8, 1, ['they met']],
    ['they met', 7, 1, ['they…']],
    ['circumnavigation begun', 10, 2, ['circumnav…', 'begun']],
    ['circumnavigation', 10, 1, ['circumnav…']],
    ['', 10, 2, []],
    ['they met', 10, 0, []],
  ])('%j in lines of %i, at most %i', (text, width, most, lines) => {
    expect(breakLines(text, face, 1, width, most)).toEqual(lines);
  });

  test.each(['word '.repeat(200), 'x'.repeat(1_000), `${'x'.repeat(500)} ${'y'.repeat(500)}`])(
    'each letter of a long text is measured a few times at most: %j',
    (text) => {
      let measured = 0;
      const counting = {
        has: () => true,
        width(letters: string, size: number) {
          measured += letters.length;
          return letters.length * size;
        },
      };
      breakLines(text, counting, 1, 50, 2);
      expect(measured).toBeLessThan(4 * text.length);
    },
  );

  test('none is wider than it may be', () => {
    const text = 'Donald Trump and Kim Jong-un met in Singapore and pledged that the two would seek peace.';
    for (let width = 60; width < 800; width += 7) {
      for (const line of breakLines(text, regular, 26, width, 3)) {
        expect(regular.width(line, 26)).toBeLessThanOrEqual(width);
      }
    }
  });
});
