import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/memory.js';
import { gatherPersons } from '../../src/archive/persons.js';
import { noStories } from '../../src/archive/stories/stories.js';
import { createTexts } from '../../src/archive/texts.js';
import { openingArchive } from '../../src/indexing/openingArchive.js';
import { PlainError } from '../../src/model.js';
import { readReference, referTo } from '../../src/reference.js';
import { analysed } from '../analysed.js';

const analysis = analysed('“The ferry is late,” Tom Berg said.');
const persons = await gatherPersons([analysis]);
const texts = createTexts(persons);
texts.add(analysis);
const holdings = { articles: 1, passages: 1, quotations: 1, people: 1 };
const opened = { texts, analyses: [analysis], persons, stories: noStories, holdings };

test('passages and what stands around them answer at once; what waits too long for the rest is refused in words', async () => {
  const archive = openingArchive(opened, new Promise(() => undefined), 1);
  expect((await archive.passages('Is the ferry late?', 1)).findings).toHaveLength(1);
  const article = analysis.article;
  const reference = readReference(
    referTo({ exact: article.text, start: 0, end: article.text.length, article }),
  );
  expect(reference && (await archive.around(reference))?.findings).toHaveLength(1);
  expect((await archive.articles({}, 5)).articles).toMatchObject([{ header: { id: 'article' }, words: 7 }]);
  expect((await archive.article('article'))?.quotations).toMatchObject([{ speaker: 'Tom Berg' }]);
  await expect(archive.quotations({}, 1)).rejects.toThrow(PlainError);
  await expect(archive.people('Berg')).rejects.toThrow(/still being opened: ask again/);
});

test('what is asked before the rest is there is answered when it is', async () => {
  const archive = openingArchive(opened, buildArchive([analysis]));
  expect(await archive.quoted(5)).toEqual(['Tom Berg']);
});
