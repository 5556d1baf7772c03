import { describe, expect, test } from 'vitest';
import { gatherPersons } from '../../../src/archive/persons.js';
import type { Rewording } from '../../../src/archive/statements/rewording.js';
import { gatherStatements } from '../../../src/archive/statements/store.js';
import type { Analysis, Finding } from '../../../src/model.js';
import { report } from '../stories/newsdesk.js';
import { handmade, printing, statementsOf } from './handmade.js';

/** For each statement the outlets that print it, the one that is shown first. */
const outletsOf = (findings: readonly Finding[]) =>
  findings.map(({ citation, alsoIn = [], printings = [] }) =>
    [citation.article, ...alsoIn, ...printings.map((one) => one.citation.article)].map(
      ({ publisher }) => publisher,
    ),
  );
const folded = async (...analyses: Analysis[]) => outletsOf((await statementsOf(...analyses)).findings);

const long = 'We will open the harbour as soon as the ice allows it, and no day later';
const words = 'the harbour stays open this winter';
const cut = 'open the harbour as soon as';

describe('the same words by one speaker are one statement', () => {
  test('whoever prints it, shown as the first printed it', async () => {
    expect(
      await folded(printing('Tide', '2025-03-05', words), printing('Post', '2025-03-03', words)),
    ).toEqual([['Post', 'Tide']]);
  });
  test('in other marks and letters', async () => {
    const loud = printing('Post', '2025-03-03', 'The HARBOUR stays open, this winter!');
    expect(await folded(printing('Tide', '2025-03-03', words), loud)).toEqual([['Tide', 'Post']]);
  });
  test('shown as it is surest who speaks', async () => {
    const unsure = printing('Post', '2025-03-03', words, 'Mara Lindt', { certainty: 0.3 });
    const { findings } = await statementsOf(unsure, printing('Tide', '2025-03-05', words));
    expect(outletsOf(findings)).toEqual([['Tide', 'Post']]);
    expect(findings[0]).not.toHaveProperty('uncertain');
  });
  test('once an article', async () => {
    const twice = handmade(
      `“${long},” said Mara Lindt.\nIt was “${cut}” again.`,
      { published: '2025-03-03', publisher: 'Tide' },
      {
        quotations: [
          { words: long, speaker: 'Mara Lindt' },
          { words: ` “${cut}”`, speaker: 'Mara Lindt' },
        ],
      },
    );
    expect(await folded(twice)).toEqual([['Tide']]);
  });
});

describe('the same words are two statements', () => {
  test.each([
    ['months apart, if they are short', words, '2025-03-05', '2025-06-05'],
    ['days apart, if they are very short', 'No comment', '2025-03-05', '2025-03-08'],
    ['on days that are not known', words, null, null],
    ['if one day is not known', words, '2025-03-05', null],
  ])('%s', async (_why, text, one, other) => {
    expect(await folded(printing('Tide', one, text), printing('Post', other, text))).toHaveLength(2);
  });
  test.each([
    ['a week apart', words, '2025-03-05', '2025-03-12'],
    ['a day apart, if they are very short', 'No comment', '2025-03-05', '2025-03-06'],
    ['months apart, if they are a whole sentence', long, '2025-03-05', '2025-06-05'],
    ['on a day that is not known, if they are a whole sentence', long, '2025-03-05', null],
  ])('but one %s', async (_why, text, one, other) => {
    expect(await folded(printing('Tide', one, text), printing('Post', other, text))).toHaveLength(1);
  });
  test('each day anew, however many days there are', async () => {
    const days = ['01', '02', '03', '04', '05', '06'];
    const found = await folded(...days.map((day) => printing('Tide', `2025-03-${day}`, 'No comment')));
    expect(found).toHaveLength(3);
  });
  test('if two speakers are named', async () => {
    expect(
      await folded(printing('Tide', '2025-03-05', long), printing('Post', '2025-03-05', long, 'Tom Berg')),
    ).toEqual([['Tide'], ['Post']]);
  });
  test('if one is told by somebody else', async () => {
    const told = handmade(
      `“Lindt said ‘${long}’ to me,” said Tom Berg.`,
      { id: 'told', publisher: 'Post', published: '2025-03-05' },
      {
        quotations: [{ words: `Lindt said ‘${long}’ to me,`, speaker: 'Tom Berg' }],
        nested: [{ words: long, speaker: 'Mara Lindt' }],
      },
    );
    expect(await folded(printing('Tide', '2025-03-05', long), told)).toEqual([['Tide'], ['Post'], ['Post']]);
  });
});

describe('words whose speaker is unclear', () => {
  test('are the only one’s whom any article names with them, if they are many', async () => {
    const { findings } = await statementsOf(
      printing('Post', '2025-03-03', long, null),
      printing('Tide', '2025-03-05', long),
    );
    expect(outletsOf(findings)).toEqual([['Tide', 'Post']]);
    expect(findings[0]?.speaker).toBe('Mara Lindt');
  });
  test.each([
    ['if they are few', words, ['Mara Lindt']],
    ['if several are named', long, ['Mara Lindt', 'Tom Berg']],
  ])('stay nobody’s %s', async (_why, text, speakers) => {
    const named = speakers.map((one) => printing(`${one}’s paper`, '2025-03-05', text, one));
    expect(await folded(printing('Post', '2025-03-05', text, null), ...named)).toHaveLength(
      1 + speakers.length,
    );
  });
});

describe('a cut', () => {
  test.each([
    ['is printed with the whole', cut, '2025-03-05', [['Tide', 'Post']]],
    ['is another statement months later', cut, '2025-06-05', [['Tide'], ['Post']]],
    ['on a day that is not known may be another', cut, null, [['Tide'], ['Post']]],
    ['of three words may be another', 'open the harbour', '2025-03-05', [['Tide'], ['Post']]],
    ['with other words is another', 'open the harbour as late as', '2025-03-05', [['Tide'], ['Post']]],
  ])('%s', async (_what, text, published, expected) => {
    expect(await folded(printing('Tide', '2025-03-05', long), printing('Post', published, text))).toEqual(
      expected,
    );
  });
  test('of another speaker is another statement', async () => {
    const other = printing('Post', '2025-03-05', cut, 'Tom Berg');
    expect(await folded(printing('Tide', '2025-03-05', long), other)).toHaveLength(2);
  });
  test('of a cut is printed with the whole', async () => {
    const shorter = printing('Sun', '2025-03-05', 'the harbour as soon');
    const found = await folded(
      shorter,
      printing('Post', '2025-03-05', cut),
      printing('Tide', '2025-03-05', long),
    );
    expect(found).toEqual([['Tide', 'Post', 'Sun']]);
  });
  test('does not lead on from week to week', async () => {
    const shorter = printing('Sun', '2025-03-17', 'the harbour as soon');
    const found = await folded(
      printing('Tide', '2025-03-05', long),
      printing('Post', '2025-03-11', cut),
      shorter,
    );
    expect(found).toEqual([['Tide', 'Post'], ['Sun']]);
  });
});

describe('articles of one story', () => {
  const body = report(5, 8);
  const story = (publisher: string, published: string | null, said: string) =>
    handmade(
      `“${said},” said Mara Lindt.\n${body}`,
      { id: publisher, publisher, published },
      { quotations: [{ words: said, speaker: 'Mara Lindt' }] },
    );
  test('copy each other, and cut it shorter; neither needs a date', async () => {
    const { findings } = await statementsOf(
      story('Tide', '2025-03-05', words),
      story('Post', null, words),
      story('Sun', null, 'harbour stays open this winter'),
      printing('Other', '2025-03-06', words),
    );
    expect(findings).toHaveLength(1);
    expect(findings[0]?.alsoIn?.map(({ publisher }) => publisher)).toEqual(['Post']);
    expect(findings[0]?.printings?.map(({ citation }) => citation.exact)).toEqual([
      'harbour stays open this winter',
      words,
    ]);
  });
});

test('statements in other words are one where a comparison says so, with the words that differ', async () => {
  const analyses = [
    printing('Tide', '2025-03-05', 'The ice is a huge advantage for everyone in the harbour'),
    printing('Post', '2025-03-06', 'The ice is a very big asset for everybody'),
    printing('Sun', '2025-03-06', 'The ice is a curse'),
  ];
  const rewording: Rewording = {
    same: (a, b) => a.words.length > 5 && b.words.length > 5,
    differing: ({ finding: { citation } }) => [{ start: citation.start, end: citation.start + 7 }],
  };
  const { findings } = await gatherStatements(analyses, await gatherPersons(analyses), undefined, rewording);
  expect(outletsOf(findings)).toEqual([['Tide', 'Post'], ['Sun']]);
  const [printed] = findings[0]?.printings ?? [];
  expect(printed?.differing).toEqual([
    { start: printed?.citation.start, end: (printed?.citation.start ?? 0) + 7 },
  ]);
});

test.each([
  ['a description, somebody else in every story', 'a spokesman', 2],
  ['a name, one person in all', 'Mara Lindt', 1],
])('the same few words of %s', async (_what, speaker, statements) => {
  const said = 'We are looking into it';
  const analyses = ['Tide', 'Post'].map((publisher) =>
    handmade(
      `“${said},” ${speaker} said.`,
      { id: publisher, publisher, published: '2025-03-05' },
      { quotations: [{ words: said, speaker }] },
    ),
  );
  const { findings } = await gatherStatements(analyses, await gatherPersons(analyses));
  expect(findings).toHaveLength(statements);
});
