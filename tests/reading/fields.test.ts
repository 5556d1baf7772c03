import { describe, expect, test } from 'vitest';
import { headerOf } from '../../src/reading/fields/header.js';
import { readInstant } from '../../src/reading/instants.js';

describe('an instant gives its day', () => {
  test.each<[string, unknown, string | null]>([
    ['a day', '2025-02-08', '2025-02-08'],
    ['with its zone', '2025-02-08T23:30:00-05:00', '2025-02-08'],
    ['of mail', 'Sat, 08 Feb 2025 23:30:00 -0500', '2025-02-08'],
    ['in seconds', 1_739_000_000, '2025-02-08'],
    ['in milliseconds', 1_739_000_000_000, '2025-02-08'],
    ['in seconds, as text', '1739000000', '2025-02-08'],
    ['without anything between', '202502081230', '2025-02-08'],
    ['without anything between, with seconds', '20250208123059', '2025-02-08'],
    ['a day that is none', '202513081230', null],
    ['a count of nothing', 0, null],
    ['the year one', '0001-01-01', null],
    ['no text', { day: 8 }, null],
  ])('%s', (_, value, day) => {
    expect(readInstant(value)).toBe(day);
  });
});

describe('the fields of others', () => {
  test.each<[string, Record<string, unknown>, object]>([
    [
      'have other names',
      { headline: 'A bridge', date: '2025-02-08' },
      { title: 'A bridge', published: '2025-02-08' },
    ],
    [
      'are believed after our own',
      { date: '2025-02-09', published: '2025-02-08' },
      { published: '2025-02-08' },
    ],
    ['may be objects', { source: { name: 'The Ferry' } }, { publisher: 'The Ferry' }],
    [
      'may be addresses',
      { source: 'https://ferry.example/a' },
      { publisher: null, url: 'https://ferry.example/a' },
    ],
    ['may be a domain, which is no name', { source: 'ferry.example' }, { publisher: null }],
    ['may be a name with a stop in it', { source: 'Ferry.example' }, { publisher: 'Ferry.example' }],
    ['may be initials', { author: 'J.Moss' }, { byline: 'J.Moss' }],
    ['may be lists', { authors: ['Ada Moss', 'Tom Ash'] }, { byline: 'Ada Moss, Tom Ash' }],
    [
      'say nothing where nobody knows',
      { published: 'n/a', publisher: 'unknown' },
      { published: null, publisher: null },
    ],
    ['are told in one line', { title: 'A\n— bridge' }, { title: 'A — bridge' }],
    ['say nothing where they are empty', { title: 'A bridge', Title: '' }, { title: 'A bridge' }],
  ])('%s', (_, row, header) => {
    expect(headerOf(row)).toMatchObject(header);
  });

  test.each<[Record<string, unknown>, RegExp]>([
    [{ published: 'last week' }, /"published" must be a day/],
    [{ title: ['a', 'b'] }, /"title" must be text/],
    [{ digest: 'maybe' }, /"digest" must be true or false/],
  ])('our own that are wrong are told: %j', (row, message) => {
    expect(() => headerOf(row)).toThrow(message);
  });
});
