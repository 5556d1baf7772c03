import fc from 'fast-check';
import { expect, test } from 'vitest';
import { places, readTurn, writeIds } from '../../../src/discord/pages/pageState.js';
import type { Asked } from '../../../src/model.js';

const leads = { first: 0, previous: 3, shown: 4, next: 5, last: 11 };
const pier: Asked = { command: 'timeline', options: { topic: 'the old pier', since: '1999' } };

/** The ids of a row, in its order; fails where there is no room for them. */
function rowOf(asked: Asked): string[] {
  const ids = writeIds(asked, leads);
  if (ids === null) throw new Error('too long');
  return places.map((place) => ids[place]);
}

const name = fc.stringMatching(/^[a-z][a-z_]{0,31}$/);
const text = fc.string({
  unit: fc.oneof(fc.constantFrom(':', '\n', '\0', '\ud83d', '"', '漢'), fc.string()),
});
const anyAsked: fc.Arbitrary<Asked> = fc.record({
  command: name,
  options: fc.dictionary(name, text, { maxKeys: 4, noNullPrototype: true }),
});

test('whichever button is pressed, what was asked comes back letter for letter, with its page', () => {
  fc.assert(
    fc.property(anyAsked, fc.constantFrom(...places), (asked, place) => {
      const ids = writeIds(asked, leads);
      fc.pre(ids !== null);
      expect(readTurn(ids?.[place] ?? '', Object.values(ids ?? {}))).toEqual({
        ...asked,
        page: leads[place],
      });
    }),
  );
});

test('every id is one that Discord takes, and no two of a row are the same', () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      const ids = Object.values(writeIds(asked, leads) ?? {});
      for (const id of ids) expect(id).toMatch(/^[\w:-]{1,100}$/);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test.each([
  ['in Latin letters', 'a'.repeat(290), true],
  ['in Japanese', '橋'.repeat(95), true],
  ['longer', 'a'.repeat(330), false],
  ['as long as Discord lets it be', 'a'.repeat(4_000), false],
])('what was asked %s has room or is refused, never cut', (_, topic, fits) => {
  expect(writeIds({ command: 'timeline', options: { topic } }, leads) !== null).toBe(fits);
});

test('more pages than an id can name are refused', () => {
  expect(writeIds(pier, { ...leads, last: 9_999 })).not.toBeNull();
  expect(writeIds(pier, { ...leads, last: 10_000 })).toBeNull();
});

const row = rowOf(pier);
const [first = '', previous = '', shown = '', next = '', last = ''] = row;

test('other components of a message are no hindrance', () => {
  expect(readTurn(next, ['menu', ...row, 'vote:3'])).toEqual({ ...pier, page: 5 });
});

test.each<[string, string, readonly string[]]>([
  ['of another bot', 'vote:3', ['vote:3']],
  ['of another version', next.replace('page1', 'page0'), row.map((id) => id.replace('page1', 'page0'))],
  ['of another bot beside ours', 'vote:3', [...row, 'vote:3']],
  ['that the message does not have', next, [first, previous, shown, last]],
  ['with another one missing', next, [first, previous, next, last]],
  ['twice in a message', next, [...row, next]],
  ['without what was asked', 'page1:3:5:', row.map((_, slot) => `page1:${slot}:5:`)],
  ['with a letter changed', first.replace('a', 'b'), [first.replace('a', 'b'), previous, shown, next, last]],
  ['with a letter too much', `${last}A`, [first, previous, shown, next, `${last}A`]],
  ['with a page that is no number', 'page1:3:x:', [first, previous, shown, 'page1:3:x:', last]],
  ['with nothing in it', '', []],
])('a button %s leads nowhere', (_, pressed, ids) => {
  expect(readTurn(pressed, ids)).toBeNull();
});

test('whatever the ids are, reading them does not fail', () => {
  const piece = fc.oneof(
    fc.constantFrom(...row),
    fc.stringMatching(/^page1:[0-4]:\d{1,4}:[\w-]{0,40}$/),
    text,
  );
  fc.assert(
    fc.property(piece, fc.array(piece, { maxLength: 7 }), (pressed, ids) => {
      const turn = readTurn(pressed, [pressed, ...ids]);
      if (turn !== null) expect(writeIds(turn, leads)).not.toBeNull();
    }),
  );
});
