import fc from 'fast-check';
import { afterAll, beforeAll, test } from 'vitest';
import type { Shown } from '../../standin/shown.js';
import { anyAnswer } from '../answers.js';
import { expectSound, waysFrom } from '../everything/walk.js';
import { openTold, type Told } from './told.js';

let told: Told;
beforeAll(async () => {
  told = await openTold();
});
afterAll(() => told.close());

const beginnings = {
  'a paged command': () => told.standin.slash('timeline', { topic: 'the old pier' }),
  'a command without pages': () => told.standin.slash('ask', { question: 'Why?' }),
  'a command on a message': () => told.standin.onMessage('Check this quote', 'The ferry left.'),
  'a mention': () => told.standin.mention('Why?'),
} satisfies Record<string, () => Promise<Shown>>;

/** What is pressed: the way at this place, counted round, by the asker or by somebody else. */
const presses = fc.array(fc.record({ place: fc.nat(40), byOther: fc.boolean() }), { maxLength: 5 });
const names = Object.keys(beginnings) as (keyof typeof beginnings)[];

test('whatever is pressed one after the other, every body keeps every rule', {
  timeout: 120_000,
}, async () => {
  const conversation = fc.record({
    beginning: fc.constantFrom(...names),
    answers: fc.array(anyAnswer, { minLength: 1, maxLength: 3 }),
    presses,
  });
  await fc.assert(
    fc.asyncProperty(conversation, async ({ beginning, answers, presses: pressed }) => {
      const tell = (turn: number) => told.tell(answers[turn % answers.length] ?? nothing);
      tell(0);
      let shown = await beginnings[beginning]();
      for (const [turn, { place, byOther }] of pressed.entries()) {
        const ways = waysFrom(shown);
        const way = ways[place % Math.max(1, ways.length)];
        if (way === undefined) break;
        tell(turn + 1);
        shown = await way.go(
          told.standin,
          byOther && !shown.ephemeral ? { userId: '300000000000000042' } : {},
        );
        expectSound([shown]);
      }
      told.expectSound();
    }),
    { numRuns: 40 },
  );
});

const nothing = { outcome: 'nothing-found', heading: '', findings: [] } as const;
