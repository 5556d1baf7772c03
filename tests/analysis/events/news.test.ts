import { expect, test } from 'vitest';
import { analysed } from '../../analysed.js';

const published = '2024-03-01';
const passages = (text: string, day: string | null = published) => {
  const { article, events } = analysed(text, { published: day });
  return events.filter(({ words }) => words === null).map(({ start, end }) => article.text.slice(start, end));
};

const fell = 'The old bridge of Ulm has fallen into the river, the mayor said.';
const closed = 'The police closed both banks of the river and sent the walkers home.';
const stands = 'The old bridge of Ulm is a place that many walkers love to see.';

test('news without a date of its own is dated by the publication, and not certain', () => {
  const [event] = analysed(fell, { published }).events;
  expect(event).toMatchObject({
    words: null,
    value: published,
    bounds: { first: published, last: published },
    from: 'published',
    certain: false,
  });
});

test.each([
  ['the first sentence of an article', `${fell} ${closed}`, [fell]],
  ['what the headline stands before', `Bridge falls\n${fell}\n${closed}`, [fell]],
  ['the first that tells of the past', `${stands} ${closed}`, [closed]],
  ['a lead beside a year', `${fell} It was built in 1902.`, [fell]],
  ['no lead where the opening names the day', `${fell} It happened on Thursday.`, []],
  ['no lead that has a date', 'The old bridge of Ulm was closed to all walkers in 2012.', []],
  ['nothing in an article that only describes', `${stands} ${stands} ${stands} ${fell}`, []],
  ['nothing that is left', 'Two years after the opening, little is left of the old bridge of Ulm.', []],
  ['no headline', 'The old bridge of Ulm falls as the walkers who were invited watch', []],
  [
    'what is announced',
    'The old bridge of Ulm is to close, the mayor said.',
    ['The old bridge of Ulm is to close, the mayor said.'],
  ],
  ['a lead behind a dateline', `ULM, March 1 (Reuters) - ${fell}`, [`ULM, March 1 (Reuters) - ${fell}`]],
  ['nothing that is to come', 'The city has to find a new place for the old bridge of Ulm.', []],
  ['no quotation', `“The old bridge of Ulm has fallen, we saw it with our own eyes,” Lena Brandt said.`, []],
  ['no caption', 'Walkers are seen on the old bridge of Ulm that was closed for them.', []],
])('takes %s', (_, text, expected) => expect(passages(text)).toEqual(expected));

test('an undated article dates nothing by its publication', () => {
  expect(passages(fell, null)).toEqual([]);
});
