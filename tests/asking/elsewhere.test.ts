import { describe, expect, test } from 'vitest';
import { articlesElsewhere, gathered, wordingsOf } from '../../src/asking/elsewhere.js';
import type { Finding, Printing } from '../../src/model.js';
import { tell } from '../../src/telling/tell.js';
import { contradicted, toldByThree } from '../shownEvents.js';
import { cite, headerOf, printed } from '../shownFindings.js';

const printing = (id: string, words: string): Printing => ({
  citation: cite(words, words, { id, publisher: id }),
  differing: [],
});
const statement = (words: string, printings: readonly Printing[]): Finding => ({
  citation: cite(words, words, { id: 'own', publisher: 'own' }),
  speaker: 'Ada Moss',
  printings,
});
const namesOf = (finding: Finding): string[] => [
  finding.citation.article.id,
  ...(finding.printedBy ?? []).map(({ id }) => id),
];
const shownOf = (finding: Finding) =>
  wordingsOf(finding)
    .flatMap(gathered)
    .map((one) => [one.citation.exact, ...namesOf(one)]);

describe('the wordings of a statement', () => {
  test('are there once each, other ones first, with all articles that print them below', () => {
    const printings = [
      printing('a', 'We sail.'),
      printing('b', 'We sailed.'),
      printing('c', 'we sail'),
      printing('d', '“We sailed”'),
      printing('e', 'They sail.'),
    ];
    expect(shownOf(statement('We sail.', printings))).toEqual([
      ['We sailed.', 'b', 'd'],
      ['They sail.', 'e'],
      ['We sail.', 'own', 'a', 'c'],
    ]);
  });

  test('are one where nobody prints other words, also with what is printed in pieces', () => {
    const finding = {
      ...statement('We sail.', [printing('a', 'We sail!')]),
      alsoIn: [headerOf({ id: 'b' })],
    };
    expect(shownOf(finding)).toEqual([['We sail.', 'own', 'b', 'a']]);
  });

  test('stand again where more articles print one than are named below one another: none is left out', () => {
    const printings = Array.from({ length: 39 }, (_, i) => printing(`outlet ${i}`, 'We sail.'));
    const shown = shownOf(statement('We sail.', printings));
    const named = shown.flatMap(([, ...ids]) => ids);
    expect(new Set(named).size).toBe(40);
    expect(named).toHaveLength(40);
    expect(shown.map((ids) => ids.length - 1)).toEqual([9, 9, 9, 9, 4]);
  });

  test('keep their speaker, and the words that differ', () => {
    const [other] = wordingsOf(printed)[0] ?? [];
    expect(other).toMatchObject({ speaker: 'Ada Moss', date: '2025-02-09', differing: [{}, {}] });
  });
});

describe('the accounts of an event', () => {
  const datesOf = (finding: Finding) =>
    wordingsOf(finding)
      .flatMap(gathered)
      .map((one) => tell(one).lines.find(({ kind }) => kind === 'date'));

  test('of which two contradict one another are each told in words, and as their article’s', () => {
    expect(datesOf(contradicted)).toEqual([
      { kind: 'date', text: '13 June 2012', day: null, details: ['dates differ'] },
      { kind: 'date', text: '12 June 2012', day: null, details: ['dates differ'] },
    ]);
    const sources = wordingsOf(contradicted)
      .flat()
      .flatMap((one) => tell(one).lines.filter((line) => line.kind === 'source'));
    expect(sources.map(({ before }) => before)).toEqual([
      '13 June 2012 according to',
      '12 June 2012 according to',
    ]);
  });

  test('that agree are told as the day that they are', () => {
    expect(datesOf(toldByThree).map((line) => line?.kind === 'date' && line.day)).toEqual([
      '2012-06-12',
      null,
      '2012-06-12',
    ]);
  });

  test('in the same words but of another day do not stand together', () => {
    const { accounts = [] } = toldByThree;
    const again = accounts.flatMap((one) => [
      one,
      { ...one, date: '2012-06-14' },
      { ...one, alsoIn: [headerOf({ id: 'copy' })] },
    ]);
    const shown = wordingsOf({ ...toldByThree, accounts: again.slice(0, 3) }).flatMap(gathered);
    expect(shown.map(({ date, printedBy = [] }) => [date, printedBy.length])).toEqual([
      ['2012-06-12', 2],
      ['2012-06-14', 0],
      ['2012-06-12', 0],
    ]);
  });
});

test('articles are counted once each', () => {
  const finding = statement('We sail.', [printing('a', 'We sail.'), printing('b', 'We sailed.')]);
  expect(articlesElsewhere({ ...finding, alsoIn: [headerOf({ id: 'a' }), headerOf({ id: 'c' })] })).toBe(3);
  expect(articlesElsewhere(contradicted)).toBe(1);
});
