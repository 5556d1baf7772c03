import { describe, expect, test } from 'vitest';
import { coverageOf } from '../../src/archive/coverage.js';
import { createSearchIndex } from '../../src/archive/searchIndex.js';

const index = createSearchIndex({ text: 1, title: 0.5 });
const documents = [
  { title: 'Ferry', text: 'The ferry to Norvik was cancelled because of ice.' },
  { title: 'Harbour', text: 'The mayor opened the new harbour and spoke of the ferry.' },
  { title: 'School', text: 'The mayor closed a school. The mayor gave no reason.' },
];
for (const [id, fields] of documents.entries()) index.add(id, fields);

describe('search', () => {
  test('ranks by rare terms, not by how many terms match', () => {
    expect(index.search('ferry ice').map(({ id }) => id)).toEqual([0, 1]);
  });
  test('knows which terms matched', () => {
    const [harbour] = index.search('the mayor and the ferry').filter(({ id }) => id === 1);
    expect([...(harbour?.terms ?? [])]).toEqual([
      ['mayor', ['text']],
      ['ferri', ['text']],
    ]);
  });
  test('finds nothing for what is not there', () => expect(index.search('volcano')).toEqual([]));
});

test('words of programming are words like others', () => {
  const names = createSearchIndex({ text: 1 });
  names.add(0, { text: 'The constructor of the bridge, __proto__, toString and hasOwnProperty.' });
  expect(names.search('constructor toString').map(({ id }) => id)).toEqual([0]);
  expect(names.search('valueOf')).toEqual([]);
});

describe('coverage', () => {
  const coverage = (query: string) => coverageOf(query, index.search(query), documents.length);
  const bestShare = (query: string) => {
    const [first] = index.search(query);
    return first ? coverage(query).share(first) : 0;
  };
  test('a document that has all of a query covers it', () => expect(bestShare('mayor harbour')).toBe(1));
  test('a rare term that is there counts for more than a frequent one', () => {
    expect(bestShare('ice volcano')).toBeGreaterThan(bestShare('mayor volcano'));
  });
  test('a missing name counts for more than a missing word', () => {
    expect(bestShare('the mayor of Atlantis')).toBeLessThan(bestShare('the mayor of atlantis'));
  });
  test('names the words that no document has, as asked', () => {
    expect(coverage('Which volcano threatens the ferry to Norvik?').missing).toEqual([
      'volcano',
      'threatens',
    ]);
  });
  test('a term that stands only aside counts half', () => {
    const [school] = index.search('school');
    expect(school && coverage('school').share(school, ['title', 'text'])).toBe(0.5);
  });
  test('words that only ask need not be there', () =>
    expect(bestShare('What happened to the ferry?')).toBe(1));
  test('a query of names that asks for what is not there asks for nothing that is', () => {
    expect(coverage('How tall is the lighthouse of Norvik?').namesAlone).toBe(true);
    expect(coverage('How icy is the harbour of Norvik?').namesAlone).toBe(false);
    expect(coverage('Who is in Norvik?').namesAlone).toBe(false);
  });
  test('a query without terms is not covered', () => expect(bestShare('who was it?')).toBe(0));
});
