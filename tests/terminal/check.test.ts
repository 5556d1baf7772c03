import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCoverage } from '../../src/indexing/coverage.js';
import { coverageAsJson, showCoverage } from '../../src/terminal/check.js';
import { temporaryFolder } from '../folders.js';

const folder = temporaryFolder();
await mkdir(path.join(folder, '2025'));
const save = (file: string, text: string) => writeFile(path.join(folder, file), text);
await save(
  '2025/ferry.md',
  '---\ntitle: Ferry cancelled\npublisher: Norvik Post\npublished: 2025-03-01\n---\n“The ice has won,” Mayor Mara Lindt said.\n',
);
await save('broken.json', '{');
await save(
  'rows.jsonl',
  '{"id": "kyoto", "text": "京都の夏。", "published": "2025-07-01"}\n{"id": "none"}\n',
);
const coverage = await readCoverage(folder);
const [markdown, row] = coverage.articles.map(({ format }) => format);
const wide = Number.POSITIVE_INFINITY;

test('shows what would be indexed, what not and why, and the totals', () => {
  expect(showCoverage(coverage, folder, wide)).toEqual([
    'file           format    title            publisher    date        words  quotations',
    `2025/ferry.md  ${markdown}  Ferry cancelled  Norvik Post  2025-03-01      8           1`,
    `rows.jsonl:1   ${row}     —                —            2025-07-01      4           0`,
    '',
    'Not read (2):',
    expect.stringMatching(/^ {2}broken\.json: broken JSON: /),
    '  rows.jsonl:2: "text" must be text',
    '',
    '2 articles, 12 words, 1 quotation; 0 without a date, 1 without a publisher, 1 without a title; 2 not read.',
  ]);
});

test('fits the terminal', () => {
  const [, ferry, kyoto] = showCoverage(coverage, folder, 72);
  expect(ferry).toBe(`…ferry.md  ${markdown}  Ferry ca…  Norvik P…  2025-03-01      8           1`);
  expect(ferry?.length).toBe(72);
  expect(kyoto?.length).toBe(72);
});

test('as JSON, a row an article and a row a problem', () => {
  expect(coverageAsJson(coverage).map((line) => JSON.parse(line))).toEqual([
    {
      file: '2025/ferry.md',
      format: markdown,
      id: '2025/ferry.md',
      title: 'Ferry cancelled',
      publisher: 'Norvik Post',
      published: '2025-03-01',
      captured: null,
      notAfter: null,
      agency: null,
      language: null,
      words: 8,
      quotations: 1,
      problem: null,
    },
    expect.objectContaining({
      file: 'rows.jsonl:1',
      id: 'kyoto',
      title: null,
      publisher: null,
      problem: null,
    }),
    { file: 'broken.json', problem: expect.stringContaining('broken JSON') },
    { file: 'rows.jsonl:2', problem: '"text" must be text' },
  ]);
});

test('a folder with nothing in it says so', () => {
  expect(showCoverage({ articles: [], problems: [], copies: [] }, 'saved', wide)).toEqual([
    'There is nothing in saved: put articles into it.',
  ]);
});

test('a folder of problems alone has no table', () => {
  const problems = [{ file: 'a\u001b[2J.txt', reason: 'empty\r\nfile' }];
  expect(showCoverage({ articles: [], copies: [], problems }, 'saved', wide)).toEqual([
    'Not read (1):',
    '  a\u{fffd}[2J.txt: empty file',
    '',
    '0 articles, 0 words, 0 quotations; 0 without a date, 0 without a publisher, 0 without a title; 1 not read.',
  ]);
});
