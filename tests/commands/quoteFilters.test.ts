import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/model.js';
import { botOver } from '../answers.js';
import { temporaryFolder } from '../folders.js';

const ice = '“The ice of this winter is the best friend that our harbour has,” said Mayor Mara Lindt.';
const rows = [
  {
    id: 'post',
    publisher: 'Norvik Post',
    published: '2025-03-03',
    text: `Norvik kept its harbour shut.\n${ice}`,
  },
  {
    id: 'tide',
    publisher: 'The Tide',
    agency: 'Reuters',
    published: '2025-03-05',
    text: `The mayor spoke of winter at the school, where the children sang.\n${ice}\nThe children went home.\n“The school is cold,” Lindt said.`,
  },
  {
    id: 'riga',
    publisher: 'Riga Post',
    published: '2025-06-10',
    text: 'Summer came to Riga.\n“The herring have come back to the harbour,” said Tom Berg, a fisherman.',
  },
  {
    id: 'undated',
    publisher: 'Gull',
    text: 'A tram was sold in Norvik.\n“The tram was never mine to sell,” said Mayor Mara Lindt.',
  },
];
const corpus = path.join(temporaryFolder(), 'articles.jsonl');
writeFileSync(corpus, rows.map((row) => JSON.stringify(row)).join('\n'));
const ask = await botOver(corpus);

const quote = (options: Record<string, string>) => ask('quote', options);
const choicesOf = (...outlets: string[]) => outlets.map((value) => ({ value, about: null }));
const articlesOf = ({ findings }: Answer) => findings.map(({ citation }) => citation.article.id);

describe('/quote in an outlet', () => {
  test('gives its words, and who else prints them', async () => {
    const answer = await quote({ outlet: 'tide', topic: 'best friend' });
    expect(answer.heading).toBe('Quotations on “best friend” in The Tide');
    expect(articlesOf(answer)).toEqual(['tide']);
    expect(answer.findings[0]?.printings?.map(({ citation }) => citation.article.id)).toEqual(['post']);
  });
  test('takes an agency for one', async () => {
    expect(articlesOf(await quote({ outlet: 'reuters' }))).toEqual(['tide', 'tide']);
  });
  test('asks back where a name is several outlets’', async () => {
    expect(await quote({ outlet: 'post', person: 'Mara Lindt' })).toEqual({
      outcome: 'declined',
      heading: 'Which outlet is “post”?',
      findings: [],
      note: 'The coverage has Norvik Post, Riga Post.',
      asksBack: { option: 'outlet', choices: choicesOf('Norvik Post', 'Riga Post') },
    });
    expect((await quote({ outlet: 'Riga Post' })).outcome).toBe('answered');
  });
  test('asks whether a name is another one that is spelt nearly so', async () => {
    expect(await quote({ outlet: 'Norvik Psot' })).toMatchObject({
      outcome: 'nothing-found',
      note: 'Is it Norvik Post?',
      asksBack: { option: 'outlet', choices: choicesOf('Norvik Post') },
    });
  });
  test.each(['*', 'The Moon', '🦑', 'x'.repeat(2_000)])(
    'names those there are where %s is none',
    async (outlet) => {
      const answer = await quote({ outlet });
      expect(answer.outcome).toBe('nothing-found');
      expect(answer.heading.length).toBeLessThan(200);
      expect(answer.note).toBe('There are Gull, Norvik Post, Reuters, Riga Post, The Tide.');
      const all = choicesOf('Gull', 'Norvik Post', 'Reuters', 'Riga Post', 'The Tide');
      expect(answer.asksBack).toEqual({ option: 'outlet', choices: all });
    },
  );
});

describe('/quote in a time', () => {
  test.each([
    [{ since: 'June 2025' }, 'Quotations since June 2025', ['riga']],
    [{ since: '2025-06-10' }, 'Quotations since 10 June 2025', ['riga']],
    [{ until: '4 March 2025' }, 'Quotations until 4 March 2025', ['post']],
    [{ since: '2025-03', until: '2025-05' }, 'Quotations since March 2025 until May 2025', ['tide', 'post']],
    [{ since: '2025', person: 'Berg' }, 'Quotations of Tom Berg since 2025', ['riga']],
  ])('%j', async (options, heading, articles) => {
    const answer = await quote(options);
    expect(answer.heading).toBe(heading);
    expect(articlesOf(answer)).toEqual(articles);
  });
  test('says how many are left out because their day is not known', async () => {
    expect((await quote({ since: '2025', person: 'Lindt' })).note).toBe(
      'Left out: 1 quotation whose date is not known.',
    );
  });
  test.each(['9999-99-99', 'last summer', '03/04/2025', 'x'.repeat(2_000)])('declines %s', async (since) => {
    const answer = await quote({ since, topic: 'ice' });
    expect(answer.outcome).toBe('declined');
    expect(answer.heading).toMatch(/^“.+” is no day, month or year\.$/);
    expect(answer.note).toBe('Write 2025-02-08, 8 February 2025, 2025-02 or 2025.');
    expect((await quote({ until: since, topic: 'ice' })).heading).toBe(answer.heading);
  });
  test('declines a time that ends before it begins', async () => {
    expect(await quote({ since: '2025-06', until: 'May 2025' })).toMatchObject({
      outcome: 'declined',
      heading: 'No day is both since “2025-06” and until “May 2025”.',
    });
    expect((await quote({ since: '2025-06', until: '2025' })).outcome).toBe('answered');
  });
});

describe('where /quote finds nothing', () => {
  test.each([
    [{ outlet: 'Riga', person: 'Lindt' }, 'There are 3 without the outlet and 1 without the person.'],
    [{ outlet: 'Riga', topic: 'tram' }, 'There is 1 without the topic and 1 without the outlet.'],
    [{ since: '2026', person: 'Berg' }, 'There is 1 without the dates.'],
    [{ topic: 'volcano' }, 'Quoted are Mara Lindt, Tom Berg.'],
  ])('%j: %s', async (options, note) => {
    const answer = await quote(options);
    expect(answer.outcome).toBe('nothing-found');
    expect(answer.note?.split('\n')[0]).toBe(note);
  });
});

const hostile = [
  'x'.repeat(2_000),
  'w '.repeat(1_000),
  '🦑',
  '(a+)+$[',
  '*',
  '\u202e\u0000',
  '__proto__',
  '@everyone',
];
test.each(hostile)('/quote answers “%s” in plain words, whatever it is given for', async (text) => {
  for (const option of ['person', 'topic', 'outlet', 'since', 'until']) {
    const answer = await quote({ topic: 'ice', [option]: text });
    expect(['declined', 'nothing-found']).toContain(answer.outcome);
    expect(answer.heading.length).toBeLessThan(250);
  }
});

test('/quote wants to know something', async () => {
  expect((await quote({})).outcome).toBe('declined');
});
