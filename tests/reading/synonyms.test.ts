import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readCoverage } from '../../src/indexing/coverage.js';
import { readSynonyms, synonymLimits, synonymsFile, synonymsIn } from '../../src/reading/corpus/synonyms.js';
import { temporaryFolder } from '../folders.js';

const told = (line: string, reason: RegExp | string) => ({
  file: expect.stringMatching(new RegExp(`^${synonymsFile}:${line}$`)),
  reason: expect.stringMatching(reason),
});

describe('a file of synonyms', () => {
  test('has a group a line, and what is said about them', () => {
    expect(synonymsIn('# Offices\r\n\r\nPM = prime minister # of any country\n UN=United Nations ')).toEqual({
      synonyms: [
        ['PM', 'prime minister'],
        ['UN', 'United Nations'],
      ],
      problems: [],
    });
  });

  test.each([
    ['PM', /one name alone/],
    ['PM =', /no name before or behind/],
    ['= prime minister', /no name before or behind/],
    ['PM = ? = prime minister', /no name before or behind/],
    ['PM = pm', /one name twice/],
    [`PM = ${'x'.repeat(101)}`, /more than 100 characters/],
    [Array.from({ length: 21 }, (_, i) => `name${i}`).join(' = '), /more than 20 names/],
  ])('%s is a problem, and the others are read', (line, reason) => {
    const { synonyms, problems } = synonymsIn(`a = b\n${line}\nc = d`);
    expect(synonyms).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(problems).toEqual([told('2', reason)]);
  });

  test('has so many groups at most', () => {
    const line = 'a = b\n';
    const { synonyms, problems } = synonymsIn(line.repeat(synonymLimits.groups + 2));
    expect(synonyms).toHaveLength(synonymLimits.groups);
    expect(problems).toEqual([told('5001', /more than 5,000 groups/)]);
  });
});

describe('in a corpus', () => {
  const corpusOf = (files: Readonly<Record<string, string | Uint8Array>>) => {
    const folder = temporaryFolder();
    for (const [file, content] of Object.entries(files)) writeFileSync(path.join(folder, file), content);
    return folder;
  };
  const article = 'The ferry to Norvik was cancelled on Saturday because of ice in the harbour.';

  test('it is no article, and its bad lines are told beside those of articles', async () => {
    const folder = corpusOf({ 'ferry.txt': article, [synonymsFile]: 'PM = prime minister\nUN\n' });
    const { articles, synonyms, problems } = await readCoverage(folder);
    expect(articles.map(({ file }) => file)).toEqual(['ferry.txt']);
    expect(synonyms).toEqual([['PM', 'prime minister']]);
    expect(problems).toEqual([told('2', /one name alone/)]);
  });

  test('there need not be one', async () => {
    expect(await readSynonyms(corpusOf({}))).toEqual({ synonyms: [], problems: [] });
    expect(await readSynonyms(path.join(corpusOf({ 'all.jsonl': '' }), 'all.jsonl'))).toEqual({
      synonyms: [],
      problems: [],
    });
  });

  test.each([
    ['no text', new Uint8Array(2_000), /^not a text file/],
    ['too large', 'a = b\n'.repeat(200_000), /^larger than 1 MB$/],
  ])('one that is %s is a problem', async (_, content, reason) => {
    const { synonyms, problems } = await readSynonyms(corpusOf({ [synonymsFile]: content }));
    expect(synonyms).toEqual([]);
    expect(problems).toEqual([{ file: synonymsFile, reason: expect.stringMatching(reason) }]);
  });

  test('an empty one says nothing', async () => {
    expect(await readSynonyms(corpusOf({ [synonymsFile]: '' }))).toEqual({ synonyms: [], problems: [] });
  });
});

test('the one that comes with the project is read without a problem', async () => {
  const { synonyms, problems } = await readSynonyms(fileURLToPath(new URL('../../corpus', import.meta.url)));
  expect(problems).toEqual([]);
  expect(synonyms.length).toBeGreaterThanOrEqual(20);
  expect(synonyms).toContainEqual(['PM', 'prime minister']);
});
