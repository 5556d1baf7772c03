import { describe, expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/memory.js';
import { findStories } from '../../../src/archive/stories/find.js';
import type { Analysis, Finding } from '../../../src/model.js';
import { printed, report } from './newsdesk.js';

const lead =
  'The ferry Aurora ran aground off Norvik on Tuesday with sixty people on board, the coast guard said.';
const words =
  '“Nobody was hurt, and the ice alone is to blame for this accident,” said harbour master Mara Lindt.';
const wire = `${lead}\n${words}\nIn 2012 the ferry Aurora was built in the old yard of Riga.\n${report(1, 3)}`;
const local =
  'The harbour café of Norvik served tea to the passengers of the ferry until midnight, its owner said.';

/** The archive over these articles, as a corpus gives it. */
async function archiveOf(...analyses: Analysis[]) {
  const { kept, stories } = await findStories(analyses);
  return buildArchive(kept, stories);
}

/** For each finding the article that is shown, and those that print it too. */
const shown = (findings: readonly Finding[]) =>
  findings.map(({ citation, alsoIn = [] }) => [citation.article.id, ...alsoIn.map(({ id }) => id)]);

const archive = await archiveOf(
  printed('Tide', wire.replace('Tuesday', 'Tuesday').split('\n').slice(0, 4).join('\n'), {
    published: '2025-03-06',
  }),
  printed('Wire', wire, { published: '2025-03-05' }),
  printed('Post', `${wire}\n${local}`, { published: '2025-03-07' }),
  printed(
    'Other',
    `“Nobody was hurt, and the ice alone is to blame for this accident,” said Mara Lindt of the harbour.\n“The ice is no friend of ours,” Lindt said.\n${report(3, 3)}`,
    { published: '2025-03-08' },
  ),
);

describe('what several articles of a story print is one finding, of the original', () => {
  test('a passage', async () => {
    const { findings } = await archive.passages('When did the ferry Aurora run aground?', 5);
    expect(shown(findings)).toEqual([['wire', 'tide', 'post']]);
  });
  test('a quotation; an article that has it in a text of its own is another printing of it', async () => {
    const found = await archive.quotations({ person: 'Mara Lindt', topic: null }, 5);
    expect(shown(found)).toEqual([['other'], ['wire', 'tide', 'post']]);
    const [same] = await archive.wording('the ice alone is to blame', 5);
    expect(same).toMatchObject({ ...found[1], verdict: 'verbatim' });
    expect(same?.printings?.map(({ citation }) => citation.article.id)).toEqual(['other']);
  });
  test('printed words', async () => {
    expect(shown(await archive.printing('ferry Aurora ran aground off Norvik', 5))).toEqual([
      ['wire', 'tide', 'post'],
    ]);
  });
  test('an event, on the day that the original’s date gives', async () => {
    const { findings: events } = await archive.events({ topic: 'ferry Aurora' }, 5);
    expect(shown(events)).toEqual([
      ['wire', 'tide', 'post'],
      ['wire', 'tide', 'post'],
    ]);
    expect(events.map(({ date }) => date)).toEqual(['2012', '2025-03-04']);
  });
});

test('what one article of a story prints alone stays its own', async () => {
  const { findings } = await archive.passages('Who served tea in the harbour café?', 5);
  expect(shown(findings)).toEqual([['post']]);
  expect(findings[0]).not.toHaveProperty('alsoIn');
});

test('copies push no other finding out', async () => {
  const found = await archive.quotations({ person: 'Mara Lindt', topic: 'ice' }, 2);
  expect(
    shown(found)
      .map(([id]) => id)
      .sort(),
  ).toEqual(['other', 'wire']);
});

test('copies are no confirmations of an event', async () => {
  const copies = ['Tide', 'Post', 'Sun'].map((outlet) =>
    printed(outlet, `The ferry line was closed in 1999 by the council.\n${report(4, 3)}`),
  );
  const others = [5, 6].map((seed) =>
    printed(`${seed}`, `In 1987 the ferry line was opened by the council.\n${report(seed, 3)}`),
  );
  const archive = await archiveOf(...copies, ...others);
  const { findings } = await archive.events({ topic: 'ferry line council' }, 1);
  expect(findings[0]?.date).toBe('1987');
});

test('a list of articles has all, each with the others of its story', async () => {
  const { findings, total } = await archive.sources(10);
  expect(
    findings.map(({ citation, sameStory = [] }) => [citation.article.id, ...sameStory.map(({ id }) => id)]),
  ).toEqual([['other'], ['post', 'wire', 'tide'], ['tide', 'wire', 'post'], ['wire', 'tide', 'post']]);
  expect(total).toBe(4);
});

test('of a long list of articles the first are given, and how many there are', async () => {
  const { findings, total } = await archive.sources(1);
  expect(findings.map(({ citation }) => citation.article.id)).toEqual(['other']);
  expect(total).toBe(4);
});

test('a ranking has all articles, copies beside their original', async () => {
  const ranking = await archive.ranking('ferry Aurora aground', 3);
  expect(ranking.map(({ article }) => article)).toEqual(['wire', 'tide', 'post']);
  expect(new Set(ranking.map(({ score }) => score)).size).toBe(1);
  expect(await archive.ranking('ferry Aurora aground', 2)).toHaveLength(2);
});

test('what is printed several times in a story is held once', async () => {
  const alone = await archiveOf(printed('Wire', wire));
  const copied = await archiveOf(printed('Wire', wire), printed('Tide', wire), printed('Post', wire));
  expect(copied.holdings()).toEqual({ ...alone.holdings(), articles: 3 });
});

describe('a quotation of a story', () => {
  const body = report(8, 8);
  const signed = (name: string) =>
    `“The harbour will be closed until the ice has gone,” ${name} said.\n${body}`;
  const speakers = async (...texts: string[]) => {
    const analyses = texts.map((text, i) =>
      printed(`Outlet ${i}`, text, { id: `${i}`, published: `2025-03-0${i + 1}` }),
    );
    const { kept, stories } = await findStories(analyses);
    expect(kept.map(({ article }) => stories.others(article).length)).not.toContain(0);
    const found = await (await archiveOf(...analyses)).wording('the harbour will be closed', 5);
    return found.map(({ speaker, alsoIn = [] }) => [speaker, alsoIn.length]);
  };
  const nameless = `“The harbour will be closed until the ice has gone.”\n${body}`;

  test('has the speaker whom one of its articles names', async () => {
    expect(await speakers(nameless, signed('Mara Lindt'), nameless)).toEqual([['Mara Lindt', 2]]);
  });
  test('is two where its articles name different speakers', async () => {
    expect((await speakers(signed('Mara Lindt'), signed('Tom Berg'))).sort()).toEqual([
      ['Mara Lindt', 0],
      ['Tom Berg', 0],
    ]);
  });
});
