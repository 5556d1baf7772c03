import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readExamples } from '../../evaluation/quotations/readExamples.js';
import { PlainError } from '../../src/model.js';
import { temporaryFolder } from '../folders.js';

const boat = { id: 'boat', style: 'local', text: '“No,” Ida said, “no and no.”' };

function reading(...rows: readonly unknown[]) {
  const folder = temporaryFolder();
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  writeFileSync(path.join(folder, 'marks.jsonl'), lines.join('\n'));
  return () => readExamples(folder);
}

test('words are looked for behind those before them', () => {
  const quotations = [
    { words: 'No,', speaker: 'Ida' },
    { words: 'no and no.', speaker: 'Ida', or: [null], continues: true },
  ];
  const [example] = reading({ ...boat, quotations })();
  expect(example).toMatchObject({ topic: 'marks', nested: [], reported: null });
  expect(example?.quotations).toMatchObject([
    { start: 1, end: 4, speakers: ['Ida'], continues: false, overlap: 1 },
    { start: 17, end: 27, speakers: ['Ida', null], continues: true, overlap: 1 },
  ]);
});

test('an article without reported speech is told from one that was not annotated for it', () => {
  expect(reading({ ...boat, quotations: [], reported: [] })()[0]?.reported).toEqual([]);
});

test.each([
  [
    'words that are not in the text',
    [{ ...boat, quotations: [{ words: 'Yes', speaker: null }] }],
    '“Yes” is not in',
  ],
  [
    'words in another order',
    [
      {
        ...boat,
        quotations: [
          { words: 'no and', speaker: null },
          { words: 'No', speaker: null },
        ],
      },
    ],
    '“No” is not in the text, or not in this order',
  ],
  ['an unknown field', [{ ...boat, quotations: [], quotes: [] }], 'marks.jsonl, line 1'],
  ['no speaker', [{ ...boat, quotations: [{ words: 'No' }] }], 'marks.jsonl, line 1'],
  ['no JSON', [{ ...boat, quotations: [] }, '{'], 'marks.jsonl, line 2'],
  [
    'an id twice',
    [
      { ...boat, quotations: [] },
      { ...boat, quotations: [] },
    ],
    'two examples “boat”',
  ],
])('%s is an error that says where', (_name, rows, message) => {
  expect(reading(...rows)).toThrow(PlainError);
  expect(reading(...rows)).toThrow(message);
});
