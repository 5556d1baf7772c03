import { expect, test } from 'vitest';
import { withoutSeen, withSeen } from '../../src/watching/seen.js';

test('what is seen again changes nothing, not even the list', () => {
  const seen = ['a', 'b'];
  expect(withSeen(seen, ['b'])).toBe(seen);
  expect(withSeen(seen, [])).toBe(seen);
});

test('the latest stand first, each once', () => {
  expect(withSeen(['a', 'b'], ['c', 'b', 'c'])).toEqual(['c', 'b', 'a']);
});

test('of too many those go that were seen least recently', () => {
  const many = Array.from({ length: 4_000 }, (_, place) => `old-${place}`);
  const seen = withSeen(many, ['new']);
  expect(seen).toHaveLength(4_000);
  expect(seen[0]).toBe('new');
  expect(seen).not.toContain('old-3999');
});

test('what is taken back has not been seen', () => {
  expect(withoutSeen(['a', 'b', 'c'], ['b', 'x'])).toEqual(['a', 'c']);
});
