import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { expectToFit, memoryFor } from '../../src/indexing/memory.js';
import { PlainError } from '../../src/model.js';
import { temporaryFolder } from '../folders.js';

const folder = temporaryFolder();
const files = ['a.txt', 'b.html'].map((file) => ({ path: path.join(folder, file), file }));
for (const { path } of files) writeFileSync(path, 'x'.repeat(1_000_000));
const listed = [...files, { file: 'c.txt', reason: 'a link that leads nowhere' }];

test.each([
  { name: 'a.html', than: 'a.txt' },
  { name: 'a.pdf', than: 'a.html' },
  { name: 'a.jsonl', than: 'a.jsonl.gz' },
])('of one size $name takes less memory than $than', ({ name, than }) => {
  const [less, more] = [name, than].map((name) => memoryFor([{ name, bytes: 50e6 }], 'written'));
  expect(less).toBeLessThan(more ?? 0);
});

test('an archive takes least where it is opened from disk, and most where all of it is held', () => {
  const [opened, written, held] = (['opened', 'written', 'held'] as const).map((making) =>
    memoryFor([{ name: 'a.txt', bytes: 50e6 }], making),
  );
  expect(opened).toBeLessThan(written ?? 0);
  expect(written).toBeLessThan(held ?? 0);
});

test('a corpus for which there is enough memory is read', () => {
  expect(() => expectToFit('corpus', listed, 'held', 500e6)).not.toThrow();
});

test('of one that is too large it is said how large it is, what it takes, and what to set', () => {
  const fitting = () => expectToFit('corpus', listed, 'held', 160e6);
  expect(fitting).toThrow(PlainError);
  expect(fitting).toThrow(
    /^The corpus corpus is too large for this memory: its 2 MB need about (\d+) MB, and 160 MB are allowed\. Set NODE_OPTIONS=--max-old-space-size=\1, /,
  );
});

test('a file that is gone meanwhile takes nothing', () => {
  expect(() =>
    expectToFit('corpus', [{ path: '/nowhere/at/all.txt', file: 'all.txt' }], 'held', 151e6),
  ).not.toThrow();
});
