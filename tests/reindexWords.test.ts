import { describe, expect, test } from 'vitest';
import { type Changes, inFull, inShort } from '../src/reindexWords.js';

const nothing: Changes = { added: [], changed: [], removed: [], problems: [], copies: [] };
const ids = (number: number, length = 4) =>
  Array.from({ length: number }, (_, i) => `${i}`.padEnd(length, 'x'));

describe('in short', () => {
  test.each<[string, Partial<Changes>, string, boolean]>([
    ['nothing', {}, 'Added: none.\nChanged: none.\nRemoved: none.', true],
    [
      'one of each',
      {
        added: ['a.md'],
        changed: ['b.md'],
        removed: ['c.md'],
        problems: [{ file: 'd.json', reason: 'empty' }],
        copies: [{ file: 'e.md', reason: 'the same article as a.md; that one is read' }],
      },
      'Not read: 1. d.json (empty).\n' +
        'Left out as copies: 1. e.md (the same article as a.md; that one is read).\n' +
        'Added: 1. a.md.\nChanged: 1. b.md.\nRemoved: 1. c.md.',
      true,
    ],
    [
      'more than ten',
      { added: ids(12, 1) },
      'Added: 12. 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, and 2 more.\nChanged: none.\nRemoved: none.',
      false,
    ],
    ['a name that is too long', { removed: ids(1, 501) }, 'Added: none.\nChanged: none.\nRemoved: 1.', false],
    [
      'a name of several lines',
      { added: ['a\n b.md'] },
      'Added: 1. a b.md.\nChanged: none.\nRemoved: none.',
      true,
    ],
  ])('%s', (_, changes, note, isAll) => {
    expect(inShort({ ...nothing, ...changes })).toEqual({ note, isAll });
  });

  test('it stays a few lines, however long the names are', () => {
    const long = ids(1_000, 255);
    const problems = long.map((file) => ({ file, reason: 'empty' }));
    const { note } = inShort({ added: long, changed: long, removed: long, problems, copies: problems });
    expect(note.split('\n')).toHaveLength(5);
    expect(note.length).toBeLessThan(3_000);
  });
});

describe('in full', () => {
  test('a line for each article, below what became of it', () => {
    const problems = [{ file: 'd.json', reason: 'empty' }];
    expect(inFull('Read again: 2 articles', { ...nothing, added: ['a.md', 'b\r\nc.md'], problems })).toBe(
      'Read again: 2 articles\n\nNot read: 1\n  d.json (empty)\n\nAdded: 2\n  a.md\n  b c.md\n',
    );
  });

  test('one that is too long is cut between two lines, and says so', () => {
    const report = inFull('Read again', { ...nothing, added: ['é.md', 'b.md', 'c.md'] }, 35);
    expect(report).toBe(
      'Read again\n\nAdded: 3\n  é.md\n\nThe report is cut here, for it is too long: 2 more lines.\n',
    );
  });

  test('it is a megabyte at most', () => {
    const report = inFull('Read again', { ...nothing, added: ids(10_000, 250) });
    expect(Buffer.byteLength(report)).toBeLessThan(1_000_100);
    expect(report).toMatch(/ 6,\d{3} more lines\.\n$/);
  });
});
