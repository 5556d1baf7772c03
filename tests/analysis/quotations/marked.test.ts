import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findMarked } from '../../../src/analysis/quotations/marked.js';

function contents(text: string): string[] {
  return findMarked(text, { start: 0, end: text.length }).map(({ content }) =>
    text.slice(content.start, content.end),
  );
}

test.each([
  ['curly', 'He said “we won” and “we left”.', ['we won', 'we left']],
  ['straight', 'He said "we won" and "we left".', ['we won', 'we left']],
  ['newswire', "He said ''we won'' and ''we left.''", ['we won', 'we left.']],
  ['guillemets', 'He said « we won ».', ['we won']],
  ['single curly', 'He said ‘we won’ again.', ['we won']],
  ['single straight', "He said 'we won' again.", ['we won']],
  ['an apostrophe first', "''Twas cold,' he said. It was.", ["'Twas cold,"]],
  ['two single marks for a double one', "''Tis cold,'' he said.", ['Tis cold,']],
  ['an apostrophe inside', "'We don't know,' he said.", ["We don't know,"]],
  [
    'a plural inside',
    "'We hear the ministers' plan won't do,' he said.",
    ["We hear the ministers' plan won't do,"],
  ],
  [
    'a curly plural inside',
    'It is ‘a breach of the workers’ trust in us’.',
    ['a breach of the workers’ trust in us'],
  ],
  ['single in double', '“He said, ‘Go,’ and left,” she said.', ['He said, ‘Go,’ and left,']],
  ['double in single', '‘She said "never" and left,’ he said.', ['She said "never" and left,']],
  ['a mark drawn wrong', 'The film “Frost“ is old. “It is,” he said.', ['Frost', 'It is,']],
  ['no closing mark', 'He said: “We won. We left.', ['We won. We left.']],
  ['another opening before the close', '“We won. “We left,” he said.', ['We won.', 'We left,']],
  ['no opening mark', 'We won. We left,” he said.', ['We won. We left,']],
  ['no opening single mark', "We won. We left with them,' he said.", ['We won. We left with them,']],
  ['low marks', 'Er sagte „wir gehen“ und ging.', ['wir gehen']],
  ['guillemets turned inwards', 'Er sagte (»wir gehen«) und ging.', ['wir gehen']],
  ['corner brackets', '彼は「行かない」と述べた。', ['行かない']],
  ['one kind inside itself', '“He said “no” to me,” she said.', ['He said “no” to me,']],
  ['straight marks inside themselves', '"He said "no" to me," she said.', ['He said "no" to me,']],
  ['inches inside', '"It takes a 12" pipe," he said.', ['It takes a 12" pipe,']],
  ['a decade inside', "'We hear the '90s are back,' he said.", ["We hear the '90s are back,"]],
  ['a year inside', "'In '08 we won,' he said.", ["In '08 we won,"]],
  ['a number at the beginning', "'20 people came,' he said.", ['20 people came,']],
  ['a name with an apostrophe', "'O'Brien won,' he said.", ["O'Brien won,"]],
  ['an apostrophe in angled marks', 'Il a dit ‹ne t’en va pas›.', ['ne t’en va pas']],
  ['no blank before', 'He left the town."I won," he said.', ['I won,']],
])('finds what stands in marks: %s', (_kind, text, expected) => {
  expect(contents(text)).toEqual(expected);
});

test.each([
  ['apostrophes', "The ministers' plan and the firm's can't wait; it's the '90s."],
  ['feet and inches', 'The man, 6\' 2" tall, fled.'],
  ['a curly elision', 'Rock ’n’ roll in the ’60s.'],
  ['inches alone', 'The 12" pipe and the 6\' fence broke.'],
  ['a year', "The class of '92 met in the workers' hall in '08."],
  ['nothing inside', 'He said “” and left.'],
])('finds nothing in %s', (_kind, text) => {
  expect(contents(text)).toEqual([]);
});

test.each(['“', '”', '"', "''", '‘', '’', "'", '«', '「', '‹', "s' a ", "'a ", '“a ', ' "a"'])(
  'ten thousand of %s are paired in one go',
  (mark) => {
    const text = `a ${mark.repeat(10_000)}`;
    for (const { content } of findMarked(text, { start: 0, end: text.length })) {
      expect(content.end).toBeLessThanOrEqual(text.length);
    }
  },
);

test('spans are ordered, disjoint and inside the paragraph, whatever the marks', () => {
  const piece = fc.constantFrom(
    '“',
    '”',
    '"',
    "''",
    "'",
    '‘',
    '’',
    '«',
    '»',
    ' ',
    '. ',
    ', ',
    'a',
    'Bc',
    '7',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { content, outer } of findMarked(text, { start: 0, end: text.length })) {
        expect(outer.start).toBeGreaterThanOrEqual(last);
        expect(content.start).toBeGreaterThanOrEqual(outer.start);
        expect(content.end).toBeGreaterThan(content.start);
        expect(outer.end).toBeGreaterThanOrEqual(content.end);
        last = outer.end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
