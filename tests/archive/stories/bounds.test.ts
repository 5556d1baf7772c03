import { expect, test } from 'vitest';
import { findStories } from '../../../src/archive/stories/find.js';
import type { Analysis, Article } from '../../../src/model.js';
import { printed, report } from './newsdesk.js';

const text = report(1);
const half = text.split('\n').slice(0, 3).join('\n');
const more = `${text}\n${report(2, 2)}`;

const undated = (words: string, header: Partial<Article> = {}) => printed('Undated', words, header);
const dated = (publisher: string, words: string, published: string) =>
  printed(publisher, words, { published });
const saved = (publisher: string, words: string, captured: string) => printed(publisher, words, { captured });

test.each<[string, Analysis[], [string, string | null] | undefined]>([
  ['nothing', [undated(text)], undefined],
  ['the day on which its page was saved', [saved('Undated', text, '2025-02-15')], ['2025-02-15', null]],
  ['a copy that gives its date', [undated(text), dated('Tide', text, '2025-02-08')], ['2025-02-08', 'Tide']],
  ['a fuller text', [undated(half), dated('Tide', text, '2025-02-08')], ['2025-02-08', 'Tide']],
  ['no shorter text: the rest may be later', [undated(more), dated('Tide', text, '2025-02-08')], undefined],
  ['no other text', [undated(text), dated('Tide', report(3), '2025-02-08')], undefined],
  ['a copy that was saved', [undated(text), saved('Tide', text, '2025-02-09')], ['2025-02-09', 'Tide']],
  [
    'the earliest of all',
    [
      saved('Undated', text, '2025-02-15'),
      dated('Wire', text, '2025-02-10'),
      dated('Tide', text, '2025-02-08'),
      saved('Post', text, '2025-02-09'),
    ],
    ['2025-02-08', 'Tide'],
  ],
  [
    'its own saving, where that was before a copy’s day',
    [saved('Undated', text, '2025-02-07'), dated('Tide', text, '2025-02-08')],
    ['2025-02-07', null],
  ],
])('an undated article is bounded by %s', async (_, analyses, bound) => {
  const { kept } = await findStories(analyses);
  const { published, notAfter } = kept.find(({ article }) => article.id === 'undated')?.article ?? {};
  expect(published).toBeNull();
  expect(notAfter && [notAfter.day, notAfter.source?.publisher ?? null]).toEqual(bound);
});

test('an article that gives its date is bounded by nothing', async () => {
  const { kept } = await findStories([
    dated('Tide', text, '2025-02-08'),
    dated('Wire', text, '2025-02-01'),
    printed('Post', report(4), { published: '2025-02-08', captured: '2025-02-15' }),
  ]);
  for (const { article } of kept) expect(article).not.toHaveProperty('notAfter');
});
