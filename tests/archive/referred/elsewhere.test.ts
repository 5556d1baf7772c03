import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/memory.js';
import { createStories } from '../../../src/archive/stories/stories.js';
import type { Finding } from '../../../src/model.js';
import { type Reference, readReference, referTo } from '../../../src/reference.js';
import { analysed } from '../../analysed.js';

const said = '“We shall never give up the old ferry to Norvik, whatever the winter brings,” said Mara Lindt.';
const reworded =
  '“We will never give up the old ferry to Norvik, whatever this winter brings,” said Mara Lindt.';

const outlets = Array.from({ length: 40 }, (_, i) =>
  analysed(`Day ${i} in town number ${i}.\n${i % 2 === 0 ? said : reworded}`, {
    id: `outlet ${i}`,
    publisher: `Outlet ${i}`,
    published: '2025-03-03',
  }),
);
const bought = 'The Norvik ferry Aurora was bought in Riga by Mayor Mara Lindt in May 2012.';
const tellers = [bought, `In May 2012 Mayor Mara Lindt bought the Norvik ferry Aurora in Riga.`].map(
  (text, i) => analysed(text, { id: `teller ${i}`, publisher: `Teller ${i}`, published: '2025-03-04' }),
);
const notice =
  'The harbour office will stay closed on all days of the coming week, as it was the week before.';
const notices = ['Tide', 'Quay', 'Buoy'].map((name) =>
  analysed(`News of ${name}.\n${notice}`, { id: name, publisher: name, published: '2025-04-01' }),
);
const analyses = [...outlets, ...tellers, ...notices];
const archive = await buildArchive(analyses, createStories([notices.slice(0, 2)]));

const referring = (finding: Pick<Finding, 'citation'>): Reference => {
  const reference = readReference(referTo(finding.citation));
  if (!reference) throw new Error('no reference');
  return reference;
};

/** A reference to words of an article. */
function to(id: string, words: string): Reference {
  const { article } = analyses.find((one) => one.article.id === id) ?? outlets[0] ?? analysed('');
  const start = article.text.indexOf(words);
  return referring({ citation: { exact: words, start, end: start + words.length, article } });
}

const publishersOf = ({ printings = [], accounts = [] }: Finding) =>
  [...printings, ...accounts].map(({ citation }) => citation.article.publisher);

test('of a statement that 40 outlets print each has its own words, and what differs', async () => {
  const [one] = await archive.quotations({ person: 'Mara Lindt' }, 1);
  if (!one) throw new Error('nothing said');
  const finding = await archive.printedElsewhere(referring(one));
  expect(finding).toMatchObject({ speaker: 'Mara Lindt', citation: one.citation });
  expect(new Set(finding && publishersOf(finding)).size).toBe(39);
  const differing = finding?.printings?.map(({ citation, differing: spans }) =>
    spans.map(({ start, end }) => citation.exact.slice(start - citation.start, end - citation.start)),
  );
  expect(differing?.filter((words) => words.length === 0)).toHaveLength(19);
  expect(new Set(differing?.flat()).size).toBe(2);
});

test('it is shown as the article has it that is referred to', async () => {
  const words = reworded.slice(1, reworded.indexOf('”'));
  const finding = await archive.printedElsewhere(to('outlet 7', words));
  expect(finding?.citation).toMatchObject({ exact: words, article: { id: 'outlet 7' } });
});

test('an event comes with its accounts', async () => {
  const finding = await archive.printedElsewhere(to('teller 0', bought));
  expect(finding).toMatchObject({ date: '2012-05', citation: { exact: bought } });
  expect(finding && publishersOf(finding)).toEqual(['Teller 1']);
});

test('a passage comes with its copies in the story, and with who prints the same', async () => {
  const finding = await archive.printedElsewhere(to('Tide', notice));
  expect(finding?.citation.exact).toBe(notice);
  expect(finding && publishersOf(finding).sort()).toEqual(['Buoy', 'Quay']);
  for (const { citation } of finding?.printings ?? []) expect(citation.exact).toContain(notice);
});

describe('a passage of which others have one sentence', () => {
  const sentence = 'The pilots of Sundby will tow no barge through the northern lock before the thaw.';
  const around = (place: string) =>
    `Rain fell on ${place}. ${sentence} Nobody in ${place} saw the barges leave.`;
  const places = ['Aalby', 'Brennvik', 'Corsholm'].map((place) =>
    analysed(around(place), { id: place, publisher: place, published: '2025-05-01' }),
  );
  const other = analysed(`A lock is a costly thing. ${sentence.replace('no', 'every')}`, { id: 'other' });
  const cut = async () => {
    const [first, ...others] = places;
    const own = await buildArchive([...places, other], createStories([others]));
    const exact = first?.article.text ?? '';
    const article = first?.article ?? other.article;
    return own.printedElsewhere(referring({ citation: { exact, start: 0, end: exact.length, article } }));
  };
  test('comes with these, and with their copies', async () => {
    const finding = await cut();
    expect(finding?.printings?.map(({ citation }) => [citation.article.id, citation.exact])).toEqual([
      ['Brennvik', sentence],
      ['Corsholm', sentence],
    ]);
    expect(finding?.alsoIn).toBeUndefined();
  });
});

test('what nobody else prints comes alone', async () => {
  expect(await archive.printedElsewhere(to('outlet 3', 'Day 3 in town number 3.'))).toEqual({
    citation: expect.objectContaining({ exact: 'Day 3 in town number 3.' }),
  });
});

test('what is no longer there gives nothing', async () => {
  expect(await archive.printedElsewhere({ ...to('Tide', notice), mark: 'AAAA' })).toBeNull();
});
