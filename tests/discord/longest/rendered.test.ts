import { afterAll, beforeAll, test } from 'vitest';
import { expectSound, walk } from '../everything/walk.js';
import { longestAnswers } from './answers.js';
import { letters } from './letters.js';
import { openTold, type Told } from './told.js';

let told: Told;
beforeAll(async () => {
  told = await openTold();
});
afterAll(() => told.close());

const cases = Object.entries(longestAnswers).flatMap(([name, answer]) =>
  Object.entries(letters).map(([of, text]) => ({ name, of, answer, text })),
);

test.each(cases)(
  '$name, made of $of, is inside every limit wherever it is shown',
  async ({ answer, text }) => {
    const { standin } = told;
    told.tell(answer(text));
    const shown = [
      await standin.slash('quote', { person: text(4_000) }),
      await standin.onMessage('Check this quote', text(4_000)),
      await standin.mention('Why?'),
    ];
    for (const one of shown) expectSound(await walk(standin, one, { depth: 1, most: 1 }));
    told.expectSound();
  },
);
