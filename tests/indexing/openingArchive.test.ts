import { expect, test } from 'vitest';
import { buildArchive } from '../../src/archive/memory.js';
import { gatherPersons } from '../../src/archive/persons.js';
import { createTexts } from '../../src/archive/texts.js';
import { openingArchive } from '../../src/indexing/openingArchive.js';
import { PlainError } from '../../src/model.js';
import { analysed } from '../analysed.js';

const analysis = analysed('“The ferry is late,” Tom Berg said.');
const texts = createTexts(await gatherPersons([analysis]));
texts.add(analysis);
const holdings = { articles: 1, passages: 1, quotations: 1, people: 1 };

test('passages answer at once; what waits too long for the rest is refused in words', async () => {
  const archive = openingArchive({ texts, analyses: [analysis], holdings }, new Promise(() => undefined), 1);
  expect((await archive.passages('Is the ferry late?', 1)).findings).toHaveLength(1);
  await expect(archive.quotations({}, 1)).rejects.toThrow(PlainError);
  await expect(archive.people('Berg')).rejects.toThrow(/still being opened: ask again/);
});

test('what is asked before the rest is there is answered when it is', async () => {
  const archive = openingArchive({ texts, analyses: [analysis], holdings }, buildArchive([analysis]));
  expect(await archive.quoted(5)).toEqual(['Tom Berg']);
});
