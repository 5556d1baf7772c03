import { expect, test } from 'vitest';
import { gatherPersons } from '../../../src/archive/persons.js';
import { createStories } from '../../../src/archive/stories/stories.js';
import { createEvents } from '../../../src/archive/timeline/timeline.js';
import { analysed, holding } from '../../analysed.js';

const text = 'The ferry Aurora was sold to a yard in Riga on Friday.';
const undated = analysed(text, { id: 'undated', published: null });
const dated = analysed(text, { id: 'dated', published: '2025-02-08' });

/** What is told of the ferry where articles are one story, the original first. */
async function told(...story: readonly (typeof dated)[]) {
  const events = holding(createEvents(await gatherPersons(story), createStories([story])), story);
  return events.on({ topic: 'ferry' }, 20).findings.map(({ date, citation, alsoIn = [], accounts = [] }) => ({
    date,
    from: citation.article.id,
    copies: alsoIn.map(({ id }) => id),
    accounts: accounts.length,
  }));
}

test.each([
  ['the original', [dated, undated]],
  ['a copy', [undated, dated]],
])('what a story tells is one entry, on the day that %s gives', async (_, story) => {
  expect(await told(...story)).toEqual([
    { date: '2025-02-07', from: 'dated', copies: ['undated'], accounts: 0 },
  ]);
});

test('copies that have it on two days are one entry, on the day of the original', async () => {
  const later = analysed(text, { id: 'later', published: '2025-02-15' });
  expect(await told(dated, later)).toEqual([
    { date: '2025-02-07', from: 'dated', copies: ['later'], accounts: 0 },
  ]);
});
