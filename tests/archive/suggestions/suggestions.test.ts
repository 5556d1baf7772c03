import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/memory.js';
import type { SuggestionKind } from '../../../src/archive/port.js';
import { analysed } from '../../analysed.js';

const norvik = [
  `“The ferry will sail again,” said harbour minister Ada Moss. “The pier is new,” Moss said. The peace talks in
Norvik went on, and a Norvik summit was agreed by North Korea.`,
  `“We saw the ferry,” said Zoë Kishida, a fisher. The head of the Bank of Norvik spoke against tariffs. He met Kim
Jong Un in North Korea on Tuesday, and the talks in Norvik ended with an agreement.`,
  `Prime Minister Ada Moss opened the pier. “It is open,” said Jonas Kishida. A fleet of the Royal Navy left the
harbour, and the ferry in Norvik waited for the tariffs of North Korea.`,
];
const archive = await buildArchive(
  norvik.map((text, i) =>
    analysed(text.replace(/\n/g, ' '), {
      id: `article${i}`,
      publisher: i === 0 ? 'Northern Post' : 'Harbour Courier',
    }),
  ),
);
const suggested = async (kind: SuggestionKind, typed: string, limit = 25) =>
  (await archive.suggestions(kind, typed, limit)).map(({ value }) => value);

describe('people', () => {
  test.each([
    ['by a family name', 'moss', 'Ada Moss'],
    ['by a given name', 'jonas', 'Jonas Kishida'],
    ['by a part of one', 'mo', 'Ada Moss'],
    ['without an accent', 'zoe', 'Zoë Kishida'],
    ['with a slip', 'Mosss', 'Ada Moss'],
    ['with a slip in what is typed so far', 'Kshid', 'Zoë Kishida'],
    ['with letters exchanged', 'Jnoas Kishida', 'Jonas Kishida'],
    ['in another order', 'Kishida Jo', 'Jonas Kishida'],
    ['in one word', 'jongun', 'Kim Jong Un'],
    ['with hyphens', 'Jong-un', 'Kim Jong Un'],
  ])('%s', async (_, typed, name) => expect(await suggested('people', typed)).toContain(name));

  test('most quoted first, for nothing typed all', async () => {
    expect((await suggested('people', ''))[0]).toBe('Ada Moss');
    expect(await suggested('people', '', 1)).toHaveLength(1);
  });
  test('with an office or how often they are quoted', async () => {
    const [moss] = await archive.suggestions('people', 'moss', 1);
    expect(moss?.about?.role).toMatch(/minister/i);
    expect(await archive.suggestions('people', 'jonas', 1)).toEqual([
      { value: 'Jonas Kishida', about: { statements: 1 } },
    ]);
  });
  test.each(['xylophone', 'os', '???moss???x'])('nobody for %s', async (typed) => {
    expect(await suggested('people', typed)).toEqual([]);
  });
});

describe('topics', () => {
  test.each([
    ['kor', 'North Korea'],
    ['norv', 'Norvik summit'],
    ['bank', 'Bank of Norvik'],
    ['talks', 'peace talks'],
    ['tarif', 'tariffs'],
    ['navy', 'Royal Navy'],
    ['Norht', 'North Korea'],
    ['DPRK', 'North Korea'],
  ])('%s may mean %s', async (typed, topic) => expect(await suggested('topics', typed)).toContain(topic));

  test('as most talked of for nothing typed', async () => {
    expect((await suggested('topics', '', 2)).sort()).toEqual(['North Korea', 'Norvik']);
  });
  test('no stopwords, days, offices alone, numbers or half words', async () => {
    const all = await suggested('topics', '', 1_000);
    expect(all).not.toEqual(expect.arrayContaining(['Tuesday']));
    for (const topic of all) expect(norvik.join(' ').replace(/\s+/g, ' ')).toContain(topic);
    expect(all.filter((topic) => /^(?:the|minister|head|\d.*)$/i.test(topic))).toEqual([]);
  });
});

test('topics are no country’s adjectives, and no given names', async () => {
  const hall = await buildArchive([
    analysed(
      `“We sail,” said Zelda Crane. The American ferry and the Japanese crew met Zelda. A Japanese pier in Singapore,
which Zelda saw, belongs to the Singapore council.`.replace(/\n/g, ' '),
      { id: 'hall' },
    ),
  ]);
  const topics = (await hall.suggestions('topics', '', 100)).map(({ value }) => value);
  expect(topics).toContain('Singapore');
  for (const alone of ['American', 'Japanese', 'Zelda']) expect(topics).not.toContain(alone);
});

describe('outlets', () => {
  test('those with most articles first', async () => {
    expect(await suggested('outlets', '')).toEqual(['Harbour Courier', 'Northern Post']);
  });
  test.each([
    ['post', 'Northern Post'],
    ['courrier', 'Harbour Courier'],
  ])('%s may mean %s', async (typed, outlet) => expect(await suggested('outlets', typed)).toEqual([outlet]));
});

test.each([
  ['4,000 characters', 'a b '.repeat(1_000)],
  ['marks', '%_*\\"\u0000\u202e'],
  ['a word of programming', 'constructor'],
])('%s are harmless', async (_, typed) => {
  for (const kind of ['people', 'topics', 'outlets'] as const)
    expect(Array.isArray(await suggested(kind, typed))).toBe(true);
});
