import { describe, expect, test } from 'vitest';
import type { Wanted } from '../../../src/archive/port.js';
import type { Article } from '../../../src/model.js';
import { report } from '../stories/newsdesk.js';
import { handmade, printing, statementsOf } from './handmade.js';

const everything = 100;
const words = 'the harbour stays open this winter';
const body = report(5, 8);
const wired = (publisher: string, header: Partial<Article> = {}) =>
  handmade(
    `“The bridge has to be built,” said Mara Lindt.\n${body}`,
    { id: publisher, publisher, published: '2025-02-10', ...header },
    { quotations: [{ words: 'The bridge has to be built,', speaker: 'Mara Lindt' }] },
  );

describe('in an outlet', async () => {
  const statements = await statementsOf(
    printing('Tide', '2025-03-05', words),
    printing('Post', '2025-03-06', words, 'Mara Lindt', { certainty: 0.4 }),
    printing('Sun', '2025-03-06', 'the ferry is a different matter'),
    wired('Wire', { agency: 'Reuters' }),
    wired('Morning'),
  );
  const shown = (wanted: Wanted) =>
    statements.of(wanted, everything).map(({ citation, alsoIn = [], printings = [] }) => ({
      shown: citation.article.publisher,
      copies: alsoIn.map(({ publisher }) => publisher),
      others: printings.map((one) => one.citation.article.publisher),
    }));

  test('statements are shown as it prints them, with the others', () => {
    expect(shown({ outlet: 'Post' })).toEqual([{ shown: 'Post', copies: [], others: ['Tide'] }]);
    expect(shown({ outlet: 'Tide' })).toEqual([{ shown: 'Tide', copies: [], others: ['Post'] }]);
    expect(shown({ outlet: 'Morning' })).toEqual([{ shown: 'Morning', copies: ['Wire'], others: [] }]);
  });
  test('who speaks is as sure as where it is surest', () => {
    const [finding] = statements.of({ outlet: 'Post' }, 1);
    expect(finding?.speaker).toBe('Mara Lindt');
    expect(finding).not.toHaveProperty('uncertain');
    expect(finding).not.toHaveProperty('around');
  });
  test.each([
    ['in capitals', 'POST', ['Post']],
    ['an agency behind an outlet', 'Reuters', ['Wire']],
    ['that prints nobody', 'Gull', []],
  ])('%s: %s', (_what, outlet, expected) => {
    expect(shown({ outlet }).map((one) => one.shown)).toEqual(expected);
  });
  test('of a person', () => {
    expect(shown({ outlet: 'Sun', person: 'Mara Lindt' })).toHaveLength(1);
    expect(shown({ outlet: 'Sun', person: 'Tom Berg' })).toEqual([]);
  });
});

describe('in a time', async () => {
  const undated = (publisher: string, captured: string | null, said: string) =>
    handmade(
      `“${said},” said Mara Lindt.`,
      { id: publisher, publisher, captured },
      { quotations: [{ words: said, speaker: 'Mara Lindt' }] },
    );
  const statements = await statementsOf(
    printing('Tide', '2025-03-05', words),
    printing('Post', '2025-03-07', words),
    printing('Sun', '2025-06-01', 'summer has come at last'),
    undated('Gull', null, 'nobody knows when I said this'),
    undated('Moss', '2025-04-01', 'this was out by April'),
  );
  const shown = (wanted: Wanted) =>
    statements.of(wanted, everything).map(({ citation }) => citation.article.publisher);
  test.each([
    ['its first day included', { since: '2025-06-01' }, ['Sun'], 1],
    [
      'its last day included; a page that was saved by then was out',
      { until: '2025-04-01' },
      ['Tide', 'Moss'],
      1,
    ],
    ['a printing that is in it is shown', { since: '2025-03-06', until: '2025-03-31' }, ['Post'], 2],
    ['a page may have been out before it was saved', { since: '2025-03-20', until: '2025-05-01' }, [], 2],
    ['nor is it known on which side of a day', { until: '2025-03-20' }, ['Tide'], 2],
    ['a page that was saved before was out before', { since: '2025-05-01', until: '2025-06-30' }, ['Sun'], 1],
    ['of a person', { since: '2025-01-01', person: 'Tom Berg' }, [], 0],
    ['in an outlet', { since: '2025-01-01', outlet: 'Gull' }, [], 1],
  ])('%s: %j', (_what, wanted, expected, undatedOnes) => {
    expect(shown(wanted)).toEqual(expected);
    expect(statements.undated(wanted)).toBe(undatedOnes);
  });
  test('without a time undated ones come last', () => {
    expect(shown({})).toEqual(['Sun', 'Tide', 'Gull', 'Moss']);
    expect(statements.undated({})).toBe(0);
  });
});

test('what is surer comes first, then the newest', async () => {
  const day = (number: number) => `2025-03-0${number}`;
  const reported = handmade(
    'Mara Lindt said that the ferry would sail again.',
    { id: 'reported', published: day(9) },
    { reported: [{ words: 'the ferry would sail again', speaker: 'Mara Lindt' }] },
  );
  const told = handmade(
    'Tom Berg remembers how she cried ‘It is cold’ in the dark.',
    { id: 'told', published: day(9) },
    { quotations: [], nested: [{ words: 'It is cold', speaker: 'Mara Lindt' }] },
  );
  const statements = await statementsOf(
    printing('Unclear', day(8), 'somebody has said that', null),
    printing('Uncertain', day(7), 'she may have said this', 'Mara Lindt', { certainty: 0.3 }),
    printing('Old', day(1), 'the ice will go'),
    printing('New', day(2), 'the ice has gone'),
    told,
    reported,
  );
  const inOrder = (wanted: Wanted) =>
    statements.of(wanted, everything).map(({ citation: { article } }) => article.publisher ?? article.id);
  expect(inOrder({})).toEqual(['New', 'Old', 'told', 'reported', 'Uncertain', 'Unclear']);
  expect(inOrder({ person: 'Mara Lindt' })).toEqual(['New', 'Old', 'told', 'reported', 'Uncertain']);
  expect(inOrder({ topic: 'said' })).toEqual([]);
});
