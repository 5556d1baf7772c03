import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer, Citation, Span } from '../../src/model.js';
import { botOver } from '../answers.js';
import { temporaryFolder } from '../folders.js';

const sentences = {
  Post: 'The ferry will sail again in April, and every ticket will be refunded by then',
  Tide: 'The ferry is going to sail again in April and all tickets will be refunded by then',
  Sun: 'Whoever blocks the quay will pay for the tugs',
};
const article = (publisher: string, words: string, published = '2025-03-03') => ({
  id: `${publisher} ${published}`,
  title: `${publisher} on the harbour`,
  publisher,
  published,
  text: `Norvik Mayor Mara Lindt spoke to reporters at the frozen ferry terminal of Norvik.\n“${words},” said Mara Lindt at the ferry terminal.`,
});
const rows = [
  article('Post', sentences.Post),
  article('Tide', sentences.Tide),
  article('Echo', sentences.Post, '2025-03-04'),
  article('Sun', sentences.Sun),
];

const corpus = path.join(temporaryFolder(), 'articles.jsonl');
writeFileSync(corpus, rows.map((row) => JSON.stringify(row)).join('\n'));
const ask = await botOver(corpus);

const textOf = new Map(rows.map(({ id, text }) => [id, text]));
const cut = ({ article: { id } }: Citation, { start, end }: Span) => textOf.get(id)?.slice(start, end);
/** Of each finding the outlets that print it, and what each has in other words. */
const shown = ({ findings }: Answer) =>
  findings.map(({ citation, printings = [] }) =>
    Object.fromEntries(
      [{ citation, differing: [] }, ...printings].map((printing) => [
        printing.citation.article.publisher,
        printing.differing.map((span) => cut(printing.citation, span)),
      ]),
    ),
  );

const tide = ['is going to', 'all tickets'];
const post = ['will', 'every ticket'];

describe('/compare', () => {
  test('gives a statement as all outlets print it, and marks the words that differ', async () => {
    const answer = await ask('compare', { words: sentences.Post });
    expect(shown(answer)).toEqual([{ Post: [], Echo: [], Tide: tide }]);
    expect(answer.heading).toBe(
      'As several outlets print them: the statements nearest to “The ferry will sail again in April, and every ticket will be refunded by then”',
    );
  });
  test('shows first the words that were asked for', async () => {
    expect(shown(await ask('compare', { words: 'going to sail again in April' }))).toEqual([
      { Tide: [], Post: post, Echo: post },
    ]);
  });
  test.each([
    ['by person', { person: 'Lindt' }],
    ['by topic', { topic: 'ferry tickets' }],
    ['without anything', {}],
  ])('finds what several outlets print %s', async (_how, options: Record<string, string>) => {
    const answer = await ask('compare', options);
    expect(answer.findings).toHaveLength(1);
    expect(answer.findings[0]?.printings).toHaveLength(2);
  });
  test('says what one outlet alone prints', async () => {
    const answer = await ask('compare', { words: 'will pay for the tugs' });
    expect(answer.heading).toBe(
      'Nothing to compare: one outlet alone prints the statements nearest to “will pay for the tugs”',
    );
    expect(shown(answer)).toEqual([{ Sun: [] }]);
  });
  test('counts what one outlet alone prints of what is asked for', async () => {
    expect(await ask('compare', { topic: 'tugs' })).toEqual({
      outcome: 'nothing-found',
      heading: 'Nothing to compare: no two outlets print the same statements on “tugs”.',
      findings: [],
      note: 'There is 1 statement, in one outlet alone; /quote shows it.',
    });
  });
  test('says of words that several outlets print on another topic no more than that', async () => {
    expect(await ask('compare', { words: 'sail again in April', topic: 'tugs' })).toEqual({
      outcome: 'nothing-found',
      heading:
        'Nothing to compare: no two outlets print the same of the statements nearest to “sail again in April” on “tugs”.',
      findings: [],
    });
  });
  test('finds nothing near words that nobody said', async () => {
    expect(await ask('compare', { words: 'the volcano is awake' })).toEqual({
      outcome: 'nothing-found',
      heading: 'The coverage has nothing near “the volcano is awake”.',
      findings: [],
    });
  });
  test('asks back where nobody bears a name', async () => {
    expect((await ask('compare', { person: 'Zed' })).heading).toBe('The coverage names nobody called “Zed”.');
  });
});
