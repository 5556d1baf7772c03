import { execFileSync } from 'node:child_process';
import { chmodSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { articlesIn } from '../../src/reading/corpus/articles.js';
import { temporaryFolder } from '../folders.js';
import { readSaved } from './reading.js';
import { paragraphs, saved } from './saved.js';

const folder = temporaryFolder();
const [sentence = ''] = paragraphs;

describe('limits that are given', () => {
  const limits = { whole: 2_000, unpacked: 4_000 };
  const row = `${JSON.stringify({ text: sentence })}\n`;

  test.each(saved.filter(({ format }) => format !== 'JSONL'))(
    '$format over them is told',
    async ({ name, bytes }) => {
      const large = Buffer.concat([bytes, Buffer.alloc(2_000, ' ')]);
      const whole = await readSaved(folder, name, large, limits);
      const packed = await readSaved(folder, name, gzipSync(large), limits);
      for (const { entries, problems } of [whole, packed]) {
        expect(entries).toEqual([]);
        expect(problems).toEqual([{ file: name, reason: expect.stringMatching(/^larger than 0\.002 MB$/) }]);
      }
    },
  );

  test('JSON lines may be longer, but for a line', async () => {
    const lines = `${row.repeat(10)}{"text": "${'x'.repeat(2_000)}"}\n${row.repeat(10)}`;
    const { entries, problems } = await readSaved(folder, 'a.jsonl', lines, limits);
    expect(entries).toHaveLength(20);
    expect(problems).toEqual([{ file: 'a.jsonl:11', reason: 'larger than 0.002 MB' }]);
  });

  test('JSON lines that unpack to more are read up to there', async () => {
    const { entries, problems } = await readSaved(folder, 'a.jsonl.gz', gzipSync(row.repeat(1_000)), limits);
    expect(entries.length).toBeLessThan(40);
    expect(problems.at(-1)?.reason).toBe('compressed, and larger than 0.004 MB when it is unpacked');
  });
});

const problemsAt = async (file: string) => {
  const found = [];
  for await (const one of articlesIn({ path: path.join(folder, file), file })) found.push(one);
  return found;
};

describe('what cannot be opened is a problem', () => {
  test.each(['gone.txt', 'gone.jsonl', 'gone.pdf'])(
    '%s, which vanished after it was listed',
    async (file) => {
      expect(await problemsAt(file)).toEqual([{ file, reason: 'no longer there' }]);
    },
  );

  test.each(['pipe.txt', 'pipe.jsonl'])('%s, a pipe that nobody writes to', async (file) => {
    execFileSync('mkfifo', [path.join(folder, file)]);
    expect(await problemsAt(file)).toEqual([{ file, reason: 'neither a file nor a folder' }]);
  });

  test.skipIf(process.getuid?.() === 0)(
    'a file without permission (the administrator may open any)',
    async () => {
      const file = path.join(folder, 'private.txt');
      writeFileSync(file, sentence);
      chmodSync(file, 0);
      expect(await problemsAt('private.txt')).toEqual([
        { file: 'private.txt', reason: 'may not be opened: its permissions forbid it' },
      ]);
    },
  );
});
