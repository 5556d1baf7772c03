import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../src/archive/persons.js';
import { createTexts } from '../../src/archive/texts.js';
import { analysed, holding } from '../analysed.js';

const analyses = [
  analysed('The harbour of Norvik closed because thick ice had broken the outer gate.', { id: 'ice' }),
  analysed('The mayor of Norvik opened a school with nine classrooms.', { id: 'school', title: 'Education' }),
  analysed('Trams in Norvik run every ten minutes, and on Sundays every twenty.', { id: 'tram' }),
];
const texts = holding(createTexts(await gatherPersons(analyses)), analyses);

describe('a question', () => {
  test.each([
    ['Why did the harbour close?', 'ice'],
    ['How many classrooms does the school in Norvik have?', 'school'],
    ['when do the trams run', 'tram'],
  ])('%s is answered from %s', (question, id) => {
    const { findings, missing } = texts.answering(question, 1);
    expect(findings.map(({ citation }) => citation.article.id)).toEqual([id]);
    expect(missing).toEqual([]);
  });

  test.each([
    ['Who won the chess championship?', ['won', 'chess', 'championship']],
    ['Is there a casino in Norvik, or in Atlantis?', ['casino', 'Atlantis']],
    ['How old is Norvik?', ['old']],
    ['', []],
  ])('%s is not covered', (question, missing) => {
    expect(texts.answering(question, 3)).toEqual({ findings: [], missing });
  });
});

test('articles are ranked by their best passage, titles counting', () => {
  expect(texts.ranking('education', 5).map(({ article }) => article)).toEqual(['school']);
  expect(texts.ranking('Norvik', 2)).toHaveLength(2);
});

test('a passage of a digest that is a quotation is shown as one', async () => {
  const digest = analysed(
    '“The ferry will sail again before the winter comes.” — Mara Lindt, in Norvik, 2019',
    {
      digest: true,
      published: '2019-05-06',
    },
  );
  const { findings } = holding(createTexts(await gatherPersons([digest])), [digest]).answering(
    'When will the ferry sail?',
    1,
  );
  expect(findings).toMatchObject([
    {
      speaker: 'Mara Lindt',
      date: '2019-05-06',
      citation: { exact: 'The ferry will sail again before the winter comes.' },
    },
  ]);
});

test('words that are printed are found, whoever writes them', () => {
  expect(texts.printing('thick ice had broken', 5).map(({ citation }) => citation.exact)).toEqual([
    'The harbour of Norvik closed because thick ice had broken the outer gate.',
  ]);
  expect(texts.printing('thick ice has broken', 5)).toEqual([]);
});

describe('what is found', () => {
  const wire =
    'Mayor Mara Lindt opened the new school of Norvik on Monday, and about 300 children sang. Rain fell all day long. Nobody had brought an umbrella.';
  const news = [
    analysed(wire, { id: 'wire' }),
    analysed(wire.replace('on Monday, and about', 'on Monday and about').replace('all day long', 'all day'), {
      id: 'edited',
    }),
    analysed(wire.replace('300', '500'), { id: 'otherNumber' }),
  ];
  const answer = async (question: string) =>
    holding(createTexts(await gatherPersons(news)), news).answering(question, 5).findings;

  test('is told once with the articles that say the same, and never with those that say another number', async () => {
    const found = await answer('Who opened the new school of Norvik?');
    const told = found.map(({ citation, alsoIn = [] }) => [citation.article, ...alsoIn].map(({ id }) => id));
    expect(told.map((ids) => [...ids].sort())).toEqual([['edited', 'wire'], ['otherNumber']]);
  });

  test('has the sentence that answers marked, letter for letter', async () => {
    const [first] = await answer('Who opened the new school of Norvik?');
    expect(first?.answering?.exact).toMatch(/^Mayor Mara Lindt opened .* children sang\.$/);
    expect(first?.citation.exact).toContain(first?.answering?.exact);
  });
});
