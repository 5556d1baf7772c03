import { expect, test } from 'vitest';
import { leadTo } from '../../src/discord/pages/leadTo.js';
import { placesIn } from '../../src/preview/api/places.js';

const reference = 'Ab3dE6gH9kL.a1b2.c3d4.Xy-1';
const row = (...ids: readonly unknown[]) => [
  { type: 17, components: [{ type: 1, components: ids.map((id) => ({ type: 2, custom_id: id })) }] },
];
const idOf = (value: string) => leadTo({ command: 'around', options: { reference: value } });

test('a button that refers to a passage has its place, in units of the text', () => {
  const id = idOf(reference) ?? '';
  expect(placesIn(row(id))).toEqual({
    [id]: { article: 'Ab3dE6gH9kL', start: Number.parseInt('a1b2', 36), end: Number.parseInt('c3d4', 36) },
  });
});

test.each([
  ['that leads elsewhere', [idOf('Tom Berg')]],
  ['of another bot', ['vote:yes']],
  ['whose id was changed', [idOf(reference)?.replace('Ab3d', 'Zz3d')]],
  ['without a text as its id', [7, null, undefined]],
  ['with the name of a property of all objects', ['__proto__', 'constructor']],
])('a button %s has none', (_, ids) => {
  expect(placesIn(row(...ids))).toEqual({});
});
