import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quotationsIn, speechIn } from './said.js';

/** Pieces from which odd news texts are made: words that steer attribution, marks, and breaks. */
const pieces = fc.constantFrom(
  ...[
    'Ida Holm',
    'Holm',
    'he',
    'she',
    'who',
    'the mayor',
    'said',
    'told',
    'asked',
    'saying',
    'according to',
    'that it was',
    'told reporters',
    'by',
    'as',
  ],
  ...[
    '“',
    '”',
    '"',
    "''",
    "'",
    '‘',
    '’',
    '. ',
    ', ',
    ': ',
    ' — ',
    ' (',
    ') ',
    '? ',
    '\n',
    '\n\n',
    'of',
    'to',
    'U.S.',
  ],
  ...['HOLM: ', 'We won', 'a', 'Mr.', '’s ', '💬', 'é', '\u2028'],
);

test('any text gives ordered, disjoint spans inside it, and certainties from 0 to 1', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      let last = 0;
      for (const { content, source, speaker, certainty } of quotationsIn(text)) {
        expect(content.start).toBeGreaterThanOrEqual(last);
        expect(content.end).toBeGreaterThan(content.start);
        expect(source === null || source.end > source.start).toBe(true);
        expect(speaker === null || speaker.length > 0).toBe(true);
        expect(certainty).toBeGreaterThanOrEqual(0);
        expect(certainty).toBeLessThanOrEqual(1);
        last = content.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test('any text gives nested quotations that lie inside others, and parts that follow others', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
      const { quotations, nested } = speechIn(words.join(' '));
      for (const { content } of nested) {
        const around = quotations.filter(
          (outer) => outer.content.start <= content.start && outer.content.end >= content.end,
        );
        expect(around).toHaveLength(1);
      }
      quotations.forEach(({ continues, speaker }, place) => {
        if (continues) expect(speaker).toBe(quotations[place - 1]?.speaker);
      });
    }),
    { numRuns: 500 },
  );
});

test('any text gives reported clauses that are ordered, disjoint, without marks, and somebody’s', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (words) => {
      const text = words.join(' ');
      let last = 0;
      for (const { content, speaker } of speechIn(text).reported) {
        expect(content.start).toBeGreaterThanOrEqual(last);
        expect(text.slice(content.start, content.end)).not.toMatch(/["“”]/);
        expect(speaker).toMatch(/\S/);
        last = content.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 500 },
  );
});

test('a paragraph of very many words is read', () => {
  const text = `${'a '.repeat(200_000)}“We won,” said Ida Holm.`;
  expect(quotationsIn(text)).toHaveLength(1);
});
