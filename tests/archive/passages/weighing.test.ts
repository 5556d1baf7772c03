import { expect, test } from 'vitest';
import { type Clues, clueNames } from '../../../src/archive/passages/clues.js';
import { weigh } from '../../../src/archive/passages/weighing.js';

const none = Object.fromEntries(clueNames.map((name) => [name, 0])) as unknown as Clues;

test.each(clueNames)('%s speaks for a passage', (name) => {
  expect(weigh({ ...none, [name]: 1 })).toBeGreaterThan(weigh(none));
});
