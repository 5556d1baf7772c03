import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/model.js';
import { botOver } from '../answers.js';
import { copyOfStarterCorpus } from '../starterCorpus.js';

const ask = await botOver(copyOfStarterCorpus());

/** How each outlet prints a statement: the finding first. */
const printed = ({ findings }: Answer) =>
  findings.map(({ citation, printings = [] }) =>
    [citation, ...printings.map((printing) => printing.citation)].map(({ exact }) => exact),
  );

describe('the starter corpus has in different words', () => {
  test.each([
    ['the use of an acquaintance', 'huge advantage for everyone', 'very big asset for everybody'],
    ['the wish to meet', 'conveyed his wish to meet', 'conveyed his intention to personally meet'],
    ['the condition for a summit', 'political courage to make strategic choices', 'a political decision'],
  ])('%s', async (_what, words, others) => {
    for (const [asked, other] of [
      [words, others],
      [others, words],
    ] as const) {
      const [[first, ...printings] = []] = printed(await ask('compare', { words: asked }));
      expect(first).toContain(asked);
      expect(printings).toEqual([expect.stringContaining(other)]);
    }
  });
});

test('what is said of one man in February is not what is said of him at a later summit', async () => {
  const answer = await ask('compare', { person: 'Trump' }, 50);
  const ids = answer.findings.flatMap(({ citation, printings = [] }) =>
    [citation, ...printings.map((printing) => printing.citation)].map(({ article }) => article.id),
  );
  expect(ids).toContain('2025-02-08-trump-ishiba-north-korea.md');
  expect(ids).not.toContain('undated-cupure-trump-lee-summit.md');
});
