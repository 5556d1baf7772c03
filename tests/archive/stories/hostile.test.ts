import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/memory.js';
import { findStories } from '../../../src/archive/stories/find.js';
import type { Analysis } from '../../../src/model.js';
import { article } from '../../articles.js';
import { printed, report, sentences } from './newsdesk.js';

/** An article as it is before anything has been found in it. */
const bare = (id: string, text: string): Analysis => ({
  article: article(text, { id }),
  sentences: [],
  passages: [],
  quotations: [],
  nested: [],
  reported: [],
  people: [],
  dates: [],
  events: [],
});

test('one sentence over and over is no story with what has it once', async () => {
  const [sentence = ''] = sentences(1, 1);
  const { kept, copies } = await findStories([
    bare('often', `${sentence} `.repeat(100_000)),
    bare('again', `${sentence} `.repeat(90_000)),
    bare('once', sentence),
  ]);
  expect(kept).toHaveLength(3);
  expect(copies).toEqual([]);
});

test('a thousand of the same article are one', async () => {
  const analysis = printed('Tide', report(1), { published: '2025-03-03' });
  const thousand = Array.from({ length: 1_000 }, (_, i) => ({
    ...analysis,
    article: { ...analysis.article, id: `${i}`.padStart(4, '0') },
  }));
  const { kept, copies } = await findStories(thousand);
  expect(kept.map(({ article: { id } }) => id)).toEqual(['0000']);
  expect(copies).toHaveLength(999);
});

test('a thousand outlets with one text are one story', async () => {
  const analysis = printed(null, report(1));
  const thousand = Array.from({ length: 1_000 }, (_, i) => ({
    ...analysis,
    article: { ...analysis.article, id: `${i}`.padStart(4, '0'), publisher: `Outlet ${i}` },
  }));
  const { kept, stories } = await findStories(thousand);
  const archive = await buildArchive(kept, stories);
  const { findings } = await archive.passages(analysis.article.text.slice(0, 100), 3);
  expect(findings[0]?.alsoIn).toHaveLength(999);
  expect(archive.holdings().passages).toBe(analysis.passages.length);
});

test.each([
  ['nothing', ''],
  ['white space', ' \n\t '],
  ['marks', '… — “” *** \n'.repeat(1_000)],
  ['one letter', 'x'],
  ['a word of a megabyte', 'x'.repeat(1_000_000)],
  ['half characters', '\ud83d\ude00\ud83d \udc00'.repeat(1_000)],
])('bodies of %s are no story', async (_, text) => {
  const { kept, copies } = await findStories([bare('one', text), bare('two', text)]);
  expect(kept).toHaveLength(2);
  expect(copies).toEqual([]);
});
