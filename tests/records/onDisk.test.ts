import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { PlainError } from '../../src/model.js';
import { recordsOnDisk } from '../../src/records/onDisk.js';
import { temporaryFolder } from '../folders.js';
import { logged } from '../logged.js';

const schema = z.array(z.string());
const key = '300000000000000002';

/** Records in a folder, which may be opened again as after a restart. */
function shelf(folder = join(temporaryFolder(), 'servers')) {
  const { log, lines } = logged();
  const records = recordsOnDisk({ folder, schema, usual: ['usual'], log });
  const file = (name: string) => join(folder, name);
  return { folder, lines, file, ...records, again: () => shelf(folder) };
}

function shelfWith(text: string, name = `${key}.json`) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, name), text);
  return shelf(folder);
}

const adding = (word: string) => (before: readonly string[]) => [...before, word];

test('where nothing is kept the usual holds, and nothing is written', async () => {
  const { read, keys, folder } = shelf();
  expect(await read(key)).toEqual(['usual']);
  expect(await keys()).toEqual([]);
  expect(() => readdirSync(folder)).toThrow();
});

test('what is kept is there after a restart, as readable JSON', async () => {
  const { change, again, file } = shelf();
  expect(await change(key, adding('pier'))).toEqual(['usual', 'pier']);
  await change('direct-300000000000000005', () => ['ferry']);
  const later = again();
  expect(await later.read(key)).toEqual(['usual', 'pier']);
  expect(await later.keys()).toEqual([key, 'direct-300000000000000005']);
  expect(JSON.parse(readFileSync(file(`${key}.json`), 'utf8'))).toEqual({
    version: 1,
    kept: ['usual', 'pier'],
  });
});

test('changes that come at once are made one after the other', async () => {
  const { change, again } = shelf();
  const words = Array.from({ length: 20 }, (_, i) => `${i}`);
  await Promise.all(words.map((word) => change(key, adding(word))));
  expect(await again().read(key)).toEqual(['usual', ...words]);
});

test('a change that fails keeps what was before, and those behind it go on', async () => {
  const { change, again } = shelf();
  await change(key, adding('pier'));
  const failing = change(key, () => {
    throw new Error('as ordered');
  });
  const next = change(key, adding('ferry'));
  await expect(failing).rejects.toThrow('as ordered');
  expect(await next).toEqual(['usual', 'pier', 'ferry']);
  expect(await again().read(key)).toEqual(['usual', 'pier', 'ferry']);
});

test('what a crash has left beside a record is no record', async () => {
  const { change, again, file } = shelf();
  await change(key, adding('pier'));
  writeFileSync(file(`${key}.json.new`), '{"version": 1, "kep');
  const later = again();
  expect(await later.read(key)).toEqual(['usual', 'pier']);
  expect(await later.keys()).toEqual([key]);
  expect(await later.change(key, adding('ferry'))).toEqual(['usual', 'pier', 'ferry']);
  expect(readdirSync(later.folder)).toEqual([`${key}.json`]);
});

test.each([
  ['cut short', '{"version": 1, "kept": ["pi', /SyntaxError|JSON/],
  ['empty', '', /SyntaxError|JSON/],
  ['no record', '["pier"]', /object/],
  ['a record of another shape', '{"version": 1, "kept": [7]}', /string/],
  ['of a newer program', '{"version": 2, "kept": {"words": ["pier"]}}', /version 2/],
])('a file that is %s is set aside as it is, and that is logged once', async (_, text, reason) => {
  const { read, change, lines, folder, file } = shelfWith(text);
  expect(await read(key)).toEqual(['usual']);
  expect(await change(key, adding('pier'))).toEqual(['usual', 'pier']);
  expect(await read(key)).toEqual(['usual', 'pier']);
  expect(readdirSync(folder).sort()).toEqual([`${key}.json`, `${key}.json.set-aside-1`]);
  expect(readFileSync(file(`${key}.json.set-aside-1`), 'utf8')).toBe(text);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(reason);
  expect(lines[0]).toContain('set aside');
});

test('what was set aside before is not overwritten', async () => {
  const { read, file, folder } = shelfWith('damaged again');
  writeFileSync(file(`${key}.json.set-aside-1`), 'damaged before');
  expect(await read(key)).toEqual(['usual']);
  expect(readdirSync(folder).sort()).toEqual([`${key}.json.set-aside-1`, `${key}.json.set-aside-2`]);
  expect(readFileSync(file(`${key}.json.set-aside-1`), 'utf8')).toBe('damaged before');
});

test('where nothing can be written the change is refused in words, and what was kept stays', async () => {
  const { folder, change, read, lines } = shelf();
  await change(key, adding('pier'));
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'no folder');
  const refused = change(key, adding('ferry'));
  await expect(refused).rejects.toThrow(PlainError);
  await expect(refused).rejects.toThrow('This could not be kept, and nothing is changed');
  expect(await read(key)).toEqual(['usual', 'pier']);
  expect(lines.join()).toContain('what is to be kept cannot be written');
});

test.skipIf(process.getuid?.() === 0)(
  'so it is in a folder that is read-only (root may write anywhere)',
  async () => {
    const { folder, change, read, again } = shelf();
    await change(key, adding('pier'));
    chmodSync(folder, 0o500);
    await expect(change(key, adding('ferry'))).rejects.toThrow('may not write into its data folder');
    expect(await read(key)).toEqual(['usual', 'pier']);
    expect(await again().read(key)).toEqual(['usual', 'pier']);
    chmodSync(folder, 0o700);
  },
);

test('what cannot be read just now is neither overwritten nor set aside, and is read when it can be', async () => {
  const { folder, read, change, lines, file } = shelf();
  mkdirSync(file(`${key}.json`), { recursive: true });
  expect(await read(key)).toEqual(['usual']);
  expect(await read(key)).toEqual(['usual']);
  await expect(change(key, adding('pier'))).rejects.toThrow(PlainError);
  expect(lines).toHaveLength(1);
  rmSync(file(`${key}.json`), { recursive: true });
  writeFileSync(file(`${key}.json`), '{"version": 1, "kept": ["ferry"]}');
  expect(await read(key)).toEqual(['ferry']);
  expect(readdirSync(folder)).toEqual([`${key}.json`]);
});

test.each(['../servers', 'a/b', '', '.', '..', 'A', 'a.json', 'x'.repeat(65), 'nul\0'])(
  'the key %j, which may lead elsewhere, is none',
  async (wrong) => {
    const { read, change } = shelf();
    await expect(read(wrong)).rejects.toThrow('no key of a record');
    await expect(change(wrong, adding('pier'))).rejects.toThrow('no key of a record');
  },
);
