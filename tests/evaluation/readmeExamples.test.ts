import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readExamples as readDates } from '../../evaluation/dates/readExamples.js';
import { readExamples as readEvents } from '../../evaluation/events/readExamples.js';
import { readExamples as readQuotations } from '../../evaluation/quotations/readExamples.js';
import { PlainError } from '../../src/model.js';
import { root } from '../built.js';
import { temporaryFolder } from '../folders.js';

const readme = readFileSync(path.join(root, 'evaluation/README.md'), 'utf8');
const shown = [...readme.matchAll(/```json\n(.+?)```/gs)].map(([, json = '']) => JSON.parse(json));

function folderOf(...rows: readonly unknown[]): string {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'topic.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
  return folder;
}

test('the examples that evaluation/README.md shows are some', () => {
  const [quotations, dates, events] = shown;
  expect(readQuotations(folderOf(quotations))[0]?.quotations).toHaveLength(3);
  expect(readDates(folderOf(dates))[0]?.dates).toMatchObject([
    { values: ['2018-06-12'], from: 'text', certain: true },
    { values: ['2019', '2019-06', '2019-06-12'], from: 'mentioned', certain: false },
    { values: ['2020-06-12'], from: 'published', certain: null },
  ]);
  expect(readEvents(folderOf(events))[0]?.events).toMatchObject([
    { statuses: ['happened'], background: false, people: ['Luis Orto'], passageStart: 0 },
    { statuses: ['happened'], background: true, people: null, passageStart: null },
    { statuses: ['planned'], background: null },
  ]);
});

const boat = { id: 'boat', published: null, text: 'The boat sank in 1912.' };

test.each([
  ['a date', readDates, { dates: [{ words: '1921', value: '1921' }] }, '“1921” is not in'],
  ['an event', readEvents, { events: [{ words: '1921', date: '1921' }] }, '“1921” is not in'],
  [
    'a passage',
    readEvents,
    { events: [{ words: '1912', date: '1912', passage: 'A boat' }] },
    'no passage begins with “A boat”',
  ],
  ['a publication', readDates, { published: 'June', dates: [] }, 'topic.jsonl, line 1'],
])('%s that is not there is an error that says where', (_name, read, more, message) => {
  const folder = folderOf({ ...boat, ...more });
  expect(() => read(folder)).toThrow(PlainError);
  expect(() => read(folder)).toThrow(message);
});
