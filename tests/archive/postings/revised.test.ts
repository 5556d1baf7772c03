import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  createSearchIndex,
  revised,
  type SearchIndex,
  saveSearchIndex,
} from '../../../src/archive/searchIndex.js';
import { temporaryFolder } from '../../folders.js';
import { documents, type Field, type Fields, fields, text, weights } from './plainMiniSearch.js';

const indexOf = (all: readonly Fields[]): SearchIndex<Field> => {
  const index = createSearchIndex(weights);
  for (const [id, fields] of all.entries()) index.add(id, fields);
  return index;
};

const file = path.join(temporaryFolder(), 'index');
const bytesOf = async (index: SearchIndex<Field>): Promise<Buffer> => {
  await saveSearchIndex(index, file);
  return readFileSync(file);
};

/** A collection before and after a revision: what is kept of it, in any order, and what is new between that. */
const revision = documents.chain((before) =>
  fc.record({
    before: fc.constant(before),
    after: fc
      .tuple(fc.subarray([...before.keys()]), fc.array(fields, { maxLength: 8 }))
      .chain(([kept, added]) =>
        fc.shuffledSubarray<number | Fields>([...kept, ...added], { minLength: kept.length + added.length }),
      ),
  }),
);

test('a revised index is that built anew, to the last bit', async () => {
  await fc.assert(
    fc.asyncProperty(revision, text, async ({ before, after }, query) => {
      const number = new Map(after.map((one, place) => [one, place]));
      const index = revised(indexOf(before), {
        numbers: (old) => number.get(old) ?? null,
        added: after.flatMap((one, place) => (typeof one === 'number' ? [] : [[place, one] as const])),
      });
      const anew = indexOf(after.flatMap((one) => (typeof one === 'number' ? (before[one] ?? []) : [one])));
      expect(index.search(query)).toEqual(anew.search(query));
      expect(await bytesOf(index)).toEqual(await bytesOf(anew));
    }),
  );
});

test('an index is left as it is by its revision', () => {
  const index = indexOf([{ title: '', text: 'The ferry.' }]);
  revised(index, { numbers: () => null, added: [] });
  expect(index.search('ferry')).toHaveLength(1);
});

test.each([
  ['two documents of one number', 0, 'Two documents'],
  ['a number that no document has', 3, 'No document'],
])('%s: the caller is mistaken', (_, number, message) => {
  const index = indexOf([{ title: '', text: 'The ferry.' }]);
  const added = [[number, { title: '', text: 'Ice.' }]] as const;
  expect(() => revised(index, { numbers: (old) => old, added })).toThrow(message);
});
