import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { botOver } from '../answers.js';
import { temporaryFolder } from '../folders.js';

const rows = [
  {
    id: 'quay',
    publisher: 'Tide',
    published: '2025-03-05',
    text: `The quay of Norvik was closed on Monday.
“Nobody was hurt by the falling crane,” police said.
“We will look into the ropes first of all,” said a spokeswoman for the Harbour Board.`,
  },
  {
    id: 'ferry',
    publisher: 'Post',
    published: '2025-03-06',
    text: `The ferry was late again on Tuesday.
“The captain was asleep in the cabin,” the police said.
“Thick ice had broken the rudder,” said Mara Lindt, the mayor of Norvik.`,
  },
];
const corpus = path.join(temporaryFolder(), 'articles.jsonl');
writeFileSync(corpus, rows.map((row) => JSON.stringify(row)).join('\n'));
const ask = await botOver(corpus);

test.each([
  ['police', ['The captain was asleep in the cabin,', 'Nobody was hurt by the falling crane,']],
  ['the Police', ['The captain was asleep in the cabin,', 'Nobody was hurt by the falling crane,']],
  ['spokeswoman for the Harbour Board', ['We will look into the ropes first of all,']],
  ['mayor', ['Thick ice had broken the rudder,']],
  ['spokeswoman', []],
])('the words of %j', async (person, words) => {
  const { findings } = await ask('quote', { person });
  expect(findings.map(({ citation }) => citation.exact)).toEqual(words);
});

test('a speaker who is not named has a page like a person', async () => {
  const { people, findings } = await ask('people', { name: 'the police' });
  const [page] = people ?? [];
  const { statements = 0, besides = { uncertain: 0 } } = page ?? {};
  expect(statements + besides.uncertain).toBe(2);
  expect(findings).toHaveLength(2);
});
