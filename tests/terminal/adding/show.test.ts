import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type Added, add } from '../../../src/terminal/adding/add.js';
import { addedAsJson, showAdded } from '../../../src/terminal/adding/show.js';
import { temporaryFolder } from '../../folders.js';

const late =
  'The tram to the mill was late again on Sunday, and forty people waited for it in the rain without a roof. ' +
  'The company has said that two of its drivers are ill, and that nobody else may drive the old cars on the hill. ' +
  'The council meets on Monday to decide whether buses are to run instead until the spring has come.\n';
const corpus = temporaryFolder();
const saved = temporaryFolder();
await writeFile(path.join(corpus, 'tram.md'), late);
await writeFile(path.join(saved, 'tram.md'), '---\ntitle: Tram\n---\n“It sails again,” said Mara Lindt.\n');
await writeFile(path.join(saved, 'late.md'), late);
await writeFile(path.join(saved, 'broken.json'), '{');
const added = await add([saved], corpus);
const wide = Number.POSITIVE_INFINITY;

test('what is read of it, what is not, and where it is now', () => {
  expect(showAdded(added, 'corpus', wide, false)).toEqual([
    'file       format    title  publisher  date  words  quotations',
    'tram-2.md  Markdown  Tram   —          —         6           1',
    '',
    'Not read (1):',
    expect.stringMatching(/^ {2}broken\.json: broken JSON/),
    '',
    'Left out, for it is there already (1):',
    '  late.md: the same article as tram.md; that one is read',
    '',
    '1 article, 6 words, 1 quotation; 1 without a date, 1 without a publisher, 0 without a title; 1 not read.',
    '',
    'Copied into corpus (1):',
    '  tram-2.md, for another tram.md is there',
    '',
    'A running bot reads them when an admin asks /reindex, or by itself where WATCH_CORPUS is set for it.',
  ]);
});

test('of a dry run what would be', () => {
  expect(showAdded(added, 'corpus', wide, true).slice(-2)).toEqual([
    'Would be copied into corpus (1):',
    '  tram-2.md, for another tram.md is there',
  ]);
});

test.each([
  [false, 'Nothing was copied.'],
  [true, 'Nothing would be copied.'],
])('where nothing is new, too (dry run: %s)', (dryRun, words) => {
  const copies = [{ file: 'a.md', reason: 'this very file is there already' }];
  const nothing: Added = { checked: { articles: [], problems: [], copies }, files: [] };
  expect(showAdded(nothing, 'corpus', wide, dryRun)).toEqual([
    'Left out, for it is there already (1):',
    '  a.md: this very file is there already',
    '',
    '0 articles, 0 words, 0 quotations; 0 without a date, 0 without a publisher, 0 without a title; 0 not read.',
    '',
    words,
  ]);
});

test('a name cannot command the terminal', () => {
  const files = [{ path: '/x', file: 'a\u001b[2J\n.md', name: 'a\u001b[2J\n.md' }];
  const lines = showAdded({ ...added, files }, 'corpus', wide, true);
  expect(lines.at(-1)).toBe('  a\u{fffd}[2J .md');
});

test('as JSON, a row an article, a problem and a file', () => {
  expect(addedAsJson(added, false).map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({ file: 'tram-2.md', title: 'Tram', problem: null }),
    { file: 'broken.json', problem: expect.stringContaining('broken JSON') },
    { file: 'late.md', leftOut: expect.stringContaining('the same article as tram.md') },
    { file: 'tram-2.md', from: path.join(saved, 'tram.md'), copied: true },
  ]);
});
