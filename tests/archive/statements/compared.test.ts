import { expect, test } from 'vitest';
import { gatherPersons } from '../../../src/archive/persons.js';
import { mostPrinted } from '../../../src/archive/statements/compared.js';
import { entryOf } from '../../../src/archive/statements/entry.js';
import { noRewording } from '../../../src/archive/statements/rewording.js';
import { tellingsOf } from '../../../src/archive/statements/tellings.js';
import { noStories } from '../../../src/archive/stories/stories.js';
import { printing } from './handmade.js';

/** One statement, as each of some outlets prints it. */
async function statement(name: string, printed: Readonly<Record<string, string>>) {
  const analyses = Object.entries(printed).map(([outlet, words]) => printing(outlet, '2025-03-05', words));
  const persons = await gatherPersons(analyses);
  const tellings = analyses.flatMap((analysis) => tellingsOf(analysis, persons, noStories));
  return entryOf(tellings, noRewording).map((entry) => ({ name, entry }));
}

test('what most outlets print comes first, then what they print in other words', async () => {
  const statements = [
    await statement('alone', { Post: 'the ice has won' }),
    await statement('alike', { Post: 'the ferry will sail', Tide: 'the ferry will sail' }),
    await statement('cut', { Post: 'the tugs will wait for the ice', Tide: 'the tugs will wait' }),
    await statement('translated', { Post: 'the quay has to close', Tide: 'the pier must be closed' }),
    await statement('by three', {
      Post: 'the fog will lift',
      Tide: 'the fog will lift',
      Sun: 'the fog will',
    }),
  ].flat();
  expect(mostPrinted(statements).map(({ name }) => name)).toEqual(['by three', 'translated', 'alike', 'cut']);
});
