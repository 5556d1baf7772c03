import { expect, test } from 'vitest';
import { buildArchive } from '../../../src/archive/memory.js';
import { analysed } from '../../analysed.js';

const texts = [
  '“We fear the rockets of North Korea,” said Ada Moss, the harbour minister.',
  '“The DPRK has fired rockets at the sea again,” said Tom Berg, a fisher of Norvik.',
  '“The Pyongyang talks are over,” said Mara Lindt, the mayor of Norvik, on the pier.',
  '“A ceasefire is near,” said Jonas Weld, who builds ships in the old harbour of Norvik.',
];
const archive = await buildArchive(
  texts.map((text, i) => analysed(text, { id: `article${i}`, publisher: `Post ${i}` })),
  undefined,
  undefined,
  [['DPRK', 'North Korea']],
);

test.each([
  ['rockets of North Korea', ['Ada Moss', 'Tom Berg']],
  ['DPRK rockets', ['Tom Berg', 'Ada Moss']],
  ['Pyongyagn talks', ['Mara Lindt']],
  ['a cease fire', ['Jonas Weld']],
  ['volcano', []],
])('quotations on %s are those of %j', async (topic, speakers) => {
  const found = await archive.quotations({ topic }, 10);
  expect(found.map(({ speaker }) => speaker)).toEqual(speakers);
});

const dated = await buildArchive(
  [
    analysed('On 3 May 2017 North Korea fired a rocket over the sea.', {
      id: 'may',
      published: '2017-05-04',
    }),
    analysed('On 9 July 2018 the DPRK blew up a tunnel.', { id: 'july', published: '2018-07-10' }),
    analysed('On 2 June 2019 the mayor of Norvik opened a pier.', { id: 'june', published: '2019-06-03' }),
  ],
  undefined,
  undefined,
  [['DPRK', 'North Korea']],
);

test.each([
  ['North Korea', ['2017-05-03', '2018-07-09']],
  ['DPRK', ['2017-05-03', '2018-07-09']],
  ['Norvick', ['2019-06-02']],
])('a timeline of %s has what happened on %j', async (topic, days) => {
  const { findings, missing } = await dated.events({ topic }, 10);
  expect(findings.map(({ date }) => date)).toEqual(days);
  expect(missing).toBeUndefined();
});

test('a word that is called nothing else is missing', async () => {
  expect((await dated.events({ topic: 'DPRK volcano' }, 10)).missing).toEqual(['volcano']);
});

test.each([
  ['What about the DPRK?', 'article1'],
  ['When will there be a cease fire?', 'article3'],
  ['the Pyongyagn talks', 'article2'],
])('a question such as %s is read so, too', async (question, article) => {
  const ranked = await archive.ranking(question, 4);
  expect(ranked[0]?.article).toBe(article);
});
