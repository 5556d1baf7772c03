import { describe, expect, test } from 'vitest';
import { lookAgain } from '../../../src/archive/passages/secondLook.js';
import type { Shelf } from '../../../src/archive/shelf.js';
import { sought } from './sought.js';

const shelfOf = (texts: readonly string[], published: readonly (string | null)[] = []): Shelf => ({
  size: texts.length,
  textOf: (passage) => texts[passage] ?? '',
  titleOf: () => '',
  publishedOf: (passage) => published[passage] ?? null,
  placeOf: () => undefined,
});
const looksAt = (question: string, texts: readonly string[], published?: readonly (string | null)[]) =>
  lookAgain([...texts.keys()], sought(question, texts.join(' ').slice(0, 2000)), shelfOf(texts, published));
const best = (...given: Parameters<typeof looksAt>) => looksAt(...given).looks[0]?.passage;

describe('of two passages the second is better, for it has', () => {
  test.each([
    ['who', 'Who opened the school?', 'The school opened in rain.', 'Mara Lindt opened the school.'],
    ['when', 'When did the school open?', 'Mara Lindt opened the school.', 'The school opened in 2019.'],
    ['how many', 'How many trams run?', 'Trams run in Norvik.', 'Twelve trams run here.'],
    ['the words together', 'thick ice', 'The ice was there and the fog too thick.', 'There was thick ice.'],
    ['the very form', 'open school', 'The opening of a schooling.', 'It is an open school.'],
    ['a synonym', 'Is the harbour huge?', 'The harbour is shut.', 'The harbour is large.'],
    [
      'the abbreviation in full',
      'What does NHA stand for?',
      'NHA is new.',
      'Norvik Harbour Authority (NHA) is new.',
    ],
  ])('%s', (_, question, worse, better) => {
    expect(best(question, [worse, better])).toBe(1);
    expect(best(question, [better, worse])).toBe(0);
  });
});

test('the answer that several passages have is the likelier one', () => {
  const texts = [
    'The founder of the ferry was Ada Moen.',
    'The founder of the ferry was Jon Berg.',
    'For years Jon Berg, the founder, ran the ferry.',
  ];
  const { looks } = looksAt('Who was the founder of the ferry?', texts);
  const place = (passage: number) => looks.findIndex((look) => look.passage === passage);
  expect(place(1)).toBeLessThan(place(0));
});

describe('the day of publication', () => {
  const texts = ['The mayor of Norvik is ill.', 'The mayor of Norvik is ill.', 'The mayor of Norvik is ill.'];
  const published = ['2018-03-01', '2019-07-01', null];
  test('counts where the question asks for now', () => {
    const order = looksAt('How is the mayor of Norvik now?', texts, published).looks;
    expect(order.map(({ passage }) => passage)).toEqual([1, 2, 0]);
  });
  test('counts where the question names it', () => {
    expect(best('What of the mayor of Norvik in July 2019?', texts, published)).toBe(1);
  });
  test('does not count else', () => {
    const scores = looksAt('How is the mayor of Norvik?', texts, published).looks.map(({ score }) => score);
    expect(new Set(scores).size).toBe(1);
  });
});

describe('a look tells', () => {
  test('what a passage has of the question, and where', () => {
    const [look] = looksAt('Who opened the school in Norvik?', [
      'Mara Lindt opened it. The school stands in Norvik.',
    ]).looks;
    expect(look).toMatchObject({ passage: 0, has: [1, 1, 1], share: 1 });
    expect(look?.sentenceShare).toBeCloseTo(2 / 3);
    expect(look?.wanted).toBeGreaterThan(0.5);
  });
  test('nothing of what is not wanted', () => {
    expect(looksAt('the school', ['A school.', '']).looks).toMatchObject([
      { passage: 0, share: 1, wanted: null },
      { passage: 1, share: 0, wanted: null },
    ]);
    expect(looksAt('Who?', []).looks).toEqual([]);
  });
});

test('a long question and a long passage are read as far as they tell something', () => {
  const long = 'harbour ice gate '.repeat(2000);
  const { looks } = looksAt(`Why did the gate break? ${long}`, [long, 'The gate broke because of ice.']);
  expect(looks).toHaveLength(2);
});
