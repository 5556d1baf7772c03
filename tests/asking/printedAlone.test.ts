import { expect, test } from 'vitest';
import { countPrintedAlone, whoPrintsAlone } from '../../src/asking/printedAlone.js';
import { say } from '../../src/languages/say.js';
import type { Citation, Finding } from '../../src/model.js';
import { article } from '../articles.js';

const cited = (publisher: string | null, id = `${publisher} on the harbour`): Citation => ({
  exact: 'x',
  start: 0,
  end: 1,
  article: article('', { id, publisher }),
});
const post: Finding = { citation: cited('Post') };
const again: Finding = { citation: cited('Post', 'Post on the ferry') };
const tide: Finding = { citation: cited('Tide') };
const nameless: Finding = { citation: cited(null) };
const copied: Finding = { ...post, alsoIn: [cited('Echo').article] };
const cut: Finding = { ...post, printings: [{ citation: cited('Echo'), differing: [] }] };
const repeated: Finding = { ...post, printings: [{ citation: again.citation, differing: [] }] };

test.each<[string, readonly Finding[], string, string]>([
  [
    'one',
    [post],
    'one outlet alone prints the statements',
    'is 1 statement, in one outlet alone; /quote shows it',
  ],
  [
    'one outlet’s',
    [post, again],
    'one outlet alone prints the statements',
    'are 2 statements, each in one outlet alone; /quote shows them',
  ],
  [
    'in two articles of an outlet',
    [repeated],
    'one outlet alone prints the statements',
    'is 1 statement, in one outlet alone; /quote shows it',
  ],
  [
    'of several outlets',
    [post, tide],
    'no two outlets print the same of the statements',
    'are 2 statements, each in one outlet alone; /quote shows them',
  ],
  [
    'of articles that name no outlet',
    [post, nameless],
    'no two outlets print the same of the statements',
    'are 2 statements, each in one outlet alone; /quote shows them',
  ],
  [
    'copied',
    [copied],
    'only copies of one story print the statements',
    'is 1 statement, in copies of one story; /quote shows it',
  ],
  [
    'cut from one story',
    [cut],
    'only copies of one story print the statements',
    'is 1 statement, in copies of one story; /quote shows it',
  ],
  [
    'copied, and another',
    [copied, tide],
    'but for copies of one story, no two outlets print the same of the statements',
    'are 2 statements, each in one outlet alone or in copies of one story; /quote shows them',
  ],
])('%s', (_what, statements, prints, count) => {
  const placeholders = { wordsInMarks: '“ice”', hasPerson: 'no', person: '' };
  expect(say(whoPrintsAlone(statements), placeholders)).toBe(
    `Nothing to compare: ${prints} nearest to “ice”`,
  );
  expect(countPrintedAlone(statements)).toBe(`There ${count}.`);
});
