import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../../src/archive/persons.js';
import { gatherStatements } from '../../../src/archive/statements/store.js';
import { analysed } from '../../analysed.js';
import { harbourTown } from './harbourTown.js';

const quotes = await gatherStatements(harbourTown, await gatherPersons(harbourTown));

describe('wording', () => {
  const check = (words: string) =>
    quotes.wording(words, 5).map(({ verdict, speaker, citation }) => [verdict, speaker, citation.article.id]);
  test.each([
    ['as long as the ice allows it', 'verbatim', 'Mara Lindt', 'old'],
    ['AS LONG AS THE “ICE” ALLOWS IT!', 'verbatim', 'Mara Lindt', 'old'],
    ['every child in town deserves warm classrooms', 'reworded', 'Mara Lindt', 'new'],
    ['nobody asked the fishermn of the town what they think', 'reworded', 'Tom Berg', 'old'],
    ['harbour will stay open as the ice allows', 'reworded', 'Mara Lindt', 'old'],
    ['tram was never meant to climb', 'verbatim', null, 'unclear'],
  ])('%s: %s', (words, verdict, speaker, article) => {
    expect(check(words)).toEqual([[verdict, speaker, article]]);
  });
  test.each([
    'every fisherman in this harbour deserves a tram',
    'spoke on Sunday about the harbour',
    'what they will',
    '',
    '…',
  ])('%s: nobody said that', (words) => expect(check(words)).toEqual([]));
});

test('what was never said word for word is not said to be', async () => {
  const quote = await gatherStatements(
    [analysed('“It’s over, and we can’t let us go on like this,” Tom Berg said.')],
    await gatherPersons([]),
  );
  const verdict = (words: string) => quote.wording(words, 1)[0]?.verdict;
  expect(verdict('it’s over')).toBe('verbatim');
  expect(verdict("IT'S OVER!")).toBe('verbatim');
  expect(verdict('it over')).not.toBe('verbatim');
  expect(verdict('let U.S. go on like this')).not.toBe('verbatim');
  expect(quote.wording('we can let us go on like this', 1)[0]).toMatchObject({
    verdict: 'reworded',
    turns: 'opposite',
  });
});

describe('what differs', () => {
  const differing = (words: string) => {
    const [finding] = quotes.wording(words, 1);
    const text = harbourTown.find(({ article }) => article.id === finding?.citation.article.id)?.article.text;
    return finding && [finding.turns, finding.differing?.map(({ start, end }) => text?.slice(start, end))];
  };
  test.each([
    ['the harbour will not stay open as long as the ice allows it', 'opposite', []],
    ['the harbour will stay closed as long as the ice allows it', 'opposite', ['open']],
    ['everybody has asked the fishermen of this town what they think', 'opposite', ['Nobody']],
    ['every child in this town deserves a hot meal and a warm classroom', undefined, []],
    ['the port will stay open as long as ice allows it', undefined, ['harbour', 'the']],
    ['the harbour will stay open as long as the weather', undefined, ['ice']],
    ['every child in this town deserves a warm jacket', undefined, ['classroom']],
    ['asked the fishermen of this town what we think', undefined, ['they']],
    ["the harbour'll stay open as long as the ice allows it", undefined, ['harbour will']],
    ['every child in this city merits a warm classroom', undefined, ['town deserves']],
  ])('%s: %s %j', (words, turns, marked) => expect(differing(words)).toEqual([turns, marked]));

  test('a slip of who asks is no difference', () => {
    const verdict = (words: string) => quotes.wording(words, 1)[0]?.verdict;
    expect(verdict('every child in this town deservs a warm clasroom')).toBe('verbatim');
    expect(verdict('every child in this town deserved a warm classroom')).toBe('reworded');
    expect(verdict('every child in this town deserves warm classroom')).toBe('reworded');
  });
});

describe('the shortest turns', () => {
  const said = async (words: string, asked: string) => {
    const quote = await gatherStatements([analysed(`“${words},” Tom Berg said.`)], await gatherPersons([]));
    const [finding] = quote.wording(asked, 1);
    const text = (span: { start: number; end: number }) =>
      finding?.citation.exact.slice(span.start - finding.citation.start, span.end - finding.citation.start);
    return finding && [finding.verdict, finding.turns, finding.differing?.map(text)];
  };
  test.each([
    ['I never called anybody', 'I called anybody', 'reworded', 'opposite', ['never']],
    ['We need 12 ships, not 20', 'We need 20 ships, not 12', 'reworded', 'number', ['12', '20']],
    [
      'It will cost 300 million crowns',
      'It will cost 300 million dollars',
      'reworded',
      undefined,
      ['crowns'],
    ],
    ['We will not stop', 'we won’t stop', 'reworded', undefined, ['will not']],
    ['I’ve missed it for years', 'I have missed it for years', 'reworded', undefined, ['I’ve']],
    ['It has nine decks', 'it has 9 decks', 'verbatim', undefined, undefined],
    ['It has nine decks', 'it has 8 decks', 'reworded', 'number', ['nine']],
  ])('“%s” asked as “%s”: %s', async (words, asked, verdict, turns, marked) => {
    expect(await said(words, asked)).toEqual([verdict, turns, marked]);
  });
});
