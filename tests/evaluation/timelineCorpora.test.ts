import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Corpus } from '../../evaluation/timelines/corpus.js';
import { judge } from '../../evaluation/timelines/judge.js';
import { readCorpora } from '../../evaluation/timelines/readCorpora.js';
import { PlainError } from '../../src/model.js';
import { temporaryFolder } from '../folders.js';

const boat = {
  articles: [
    {
      id: 'post',
      publisher: 'Kaldur Post',
      published: '2018-06-13',
      title: 'Ferry Alda sinks',
      text: 'The ferry Alda sank off Cape Wend on 12 June 2018.\nIt rained in the south.',
    },
  ],
  queries: [
    {
      id: 'all',
      wanted: { topic: 'ferry Alda' },
      entries: [{ date: '2018-06-12', told: { post: 'sank off Cape Wend' } }],
      absent: ['It rained'],
    },
  ],
};

function reading(corpus: unknown): () => Corpus[] {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'boat.json'), JSON.stringify(corpus));
  return () => readCorpora(folder);
}

test('a corpus is read, and asked for its timelines', async () => {
  const [corpus] = reading(boat)();
  const [one] = corpus ? await judge(corpus) : [];
  expect(one).toMatchObject({ topic: 'boat', query: { id: 'all' } });
  expect(one?.pairs.map(({ entry: told, finding: by }) => [told.dates, by.date])).toEqual([
    [['2018-06-12'], '2018-06-12'],
  ]);
});

const [query] = boat.queries;

test.each([
  [
    'words that are not in the article',
    { entries: [{ date: null, told: { post: 'rose' } }] },
    '“rose” is not in',
  ],
  ['an article that is not there', { entries: [{ date: null, told: { echo: 'sank' } }] }, 'article “echo”'],
  ['words that are in no article', { absent: ['It snowed'] }, '“It snowed” is not in any article'],
  ['a day that is none', { wanted: { topic: 'boat', since: 'June' } }, 'boat.json'],
])('%s are an error that says where', (_name, more, message) => {
  const read = reading({ ...boat, queries: [{ ...query, ...more }] });
  expect(read).toThrow(PlainError);
  expect(read).toThrow(message);
});
