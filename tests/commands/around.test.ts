import { describe, expect, test } from 'vitest';
import around from '../../commands/around.js';
import elsewhere from '../../commands/elsewhere.js';
import type { Answer, Finding, Header } from '../../src/model.js';
import { referTo } from '../../src/reference.js';
import { askNewsroom } from './newsroom.js';

const lines = Array.from(
  { length: 12 },
  (_, i) => `Pier ${i + 1} was mended ${'again and again '.repeat(40)}.`,
);
const ask = await askNewsroom(
  { id: 'piers', title: 'Twelve piers', publisher: 'Tide', published: '2025-05-01', text: lines.join('\n') },
  {
    id: 'ice',
    title: 'Ice wins',
    publisher: 'Harbour Courier',
    published: '2025-03-04',
    text: '“This ice has clearly won this round,” Norvik Mayor Mara Lindt said. “We will not give up our ferry.”',
  },
);

const firstOf = ({ findings: [first] }: Answer): Finding => {
  if (!first) throw new Error('nothing found');
  return first;
};
const referenceTo = async (command: string, options: Record<string, string>) =>
  referTo(firstOf(await ask(command, options)).citation);

describe('/around', () => {
  test('gives the article under its headline, the passage to be seen first', async () => {
    const reference = await referenceTo('quote', { person: 'Tom Lindt' });
    const answer = await ask('around', { reference });
    expect(answer).toMatchObject({ outcome: 'answered', heading: 'Around this passage', reading: { at: 0 } });
    expect(firstOf(answer)).toMatchObject({
      citation: { article: { id: 'school' } },
      answering: { exact: 'Every child in this town deserves a warm classroom,' },
    });
    expect(firstOf(answer).speaker).toBeUndefined();
    expect(answer.note).toBe('The date of publication is not known of “School opens”.');
  });

  test.each([
    { limit: 5, at: 1, first: 'Pier 6', note: 'Of the 12 parts of the article, 6 to 10 are shown.' },
    { limit: 1, at: 0, first: 'Pier 7', note: 'Of the 12 parts of the article, 7 to 7 are shown.' },
    { limit: 300, at: 6, first: 'Pier 1', note: undefined },
  ])('of $limit parts the passage is among the first', async ({ limit, at, first, note }) => {
    const reference = await referenceTo('ask', { question: 'When was Pier 7 mended?' });
    const answer = await ask('around', { reference }, limit);
    expect(answer.reading).toEqual({ at });
    expect(answer.findings[at]?.citation.exact).toMatch(/^Pier 7 /);
    expect(firstOf(answer).citation.exact.startsWith(`${first} `)).toBe(true);
    expect(answer.note).toBe(note);
  });
});

describe('/elsewhere', () => {
  test('gives a statement as each article has it, with its outlet, its date and what differs', async () => {
    const reference = await referenceTo('compare', { person: 'Mara Lindt' });
    const { heading, findings } = await ask('elsewhere', { reference });
    expect(heading).toBe('The same statement in 2 articles, in 2 wordings');
    expect(
      findings.map(({ speaker, date, citation }) => [speaker, date, citation.article.publisher]),
    ).toEqual(
      expect.arrayContaining([
        ['Mara Lindt', '2025-03-03', 'Norvik Post'],
        ['Mara Lindt', '2025-03-04', 'Harbour Courier'],
      ]),
    );
    for (const finding of findings) expect(finding).not.toHaveProperty('printings');
    const [other, own] = findings;
    expect(other?.differing).not.toHaveLength(0);
    expect(own && referTo(own.citation)).toBe(reference);
  });

  test('says where nobody else has it', async () => {
    const reference = await referenceTo('quote', { person: 'Tom Lindt' });
    expect(await ask('elsewhere', { reference })).toMatchObject({
      outcome: 'answered',
      heading: 'No other article has this statement',
      findings: [{ speaker: 'Tom Lindt' }],
    });
  });
});

describe.each(['around', 'elsewhere'])('/%s', (command) => {
  test('says where the passage is no longer there', async () => {
    const gone = 'AAAAAAAAAAA.0.5.AAAA';
    expect(await ask(command, { reference: gone })).toMatchObject({
      outcome: 'nothing-found',
      heading: 'This passage is no longer there.',
      findings: [],
    });
  });
  test.each(['the ferry', 'AAAAAAAAAAA.5.5.AAAA', '2'])('declines what is no reference: %s', async (text) => {
    expect(await ask(command, { reference: text })).toMatchObject({
      outcome: 'declined',
      heading: 'This refers to no passage.',
    });
  });
});

const header = (id: string, publisher: string | null): Header => ({
  id,
  publisher,
  title: null,
  byline: null,
  agency: null,
  published: null,
  captured: null,
  url: null,
  language: null,
  digest: false,
});
const citation = (id: string, publisher: string | null) => ({
  exact: 'ice',
  start: 0,
  end: 3,
  article: header(id, publisher),
});
const own = { citation: citation('a', 'Tide') };
const printing = (id: string, publisher: string | null) => ({
  citation: citation(id, publisher),
  differing: [],
});

test.each<[string, Finding, string | null]>([
  ['one that nobody else prints', own, null],
  [
    'printings',
    { ...own, printings: [printing('b', 'Quay'), printing('c', 'Buoy')] },
    'Wording elsewhere (2)',
  ],
  [
    'an outlet that prints it twice',
    { ...own, printings: [printing('b', 'Quay'), printing('c', 'quay ')] },
    'Wording elsewhere (2)',
  ],
  [
    'outlets without a name',
    { ...own, alsoIn: [header('b', null), header('c', null)] },
    'Wording elsewhere (2)',
  ],
  [
    'accounts and their copies',
    { ...own, accounts: [{ citation: citation('b', 'Quay'), date: null, alsoIn: [header('c', 'Buoy')] }] },
    'Wording elsewhere (2)',
  ],
  [
    'an article that has it twice',
    { ...own, printings: [printing('b', 'Quay')], alsoIn: [header('b', 'Quay')] },
    'Wording elsewhere (1)',
  ],
  ['a wording whose other articles stand below it', { ...own, printedBy: [header('b', 'Quay')] }, null],
])('on %s a button leads elsewhere as it should', (_, finding, label) => {
  expect(elsewhere.onFinding?.(finding)).toBe(label);
  expect(around.onFinding?.(finding)).toBe('Around this passage');
});
