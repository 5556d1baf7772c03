import { describe, expect, test } from 'vitest';
import type { Answer } from '../../src/model.js';
import { botOver, haveOriginals, originals, whyNot } from '../answers.js';
import { copyOfStarterCorpus } from '../starterCorpus.js';

const corpora = [
  ['the starter corpus', copyOfStarterCorpus(), true],
  [`the page dumps${whyNot}`, originals, haveOriginals],
] as const;

/** How each outlet prints a statement: the finding first. */
const printed = ({ findings }: Answer) =>
  findings.map(({ citation, printings = [] }) =>
    [citation, ...printings.map((printing) => printing.citation)].map(({ exact }) => exact),
  );

describe.each(corpora)('on %s', (_name, corpusDir, there) => {
  const bot = there ? botOver(corpusDir) : Promise.reject(new Error('not there'));
  bot.catch(() => {});

  test.skipIf(!there).each([
    ['the use of an acquaintance', 'huge advantage for everyone', 'very big asset for everybody'],
    ['the wish to meet', 'conveyed his wish to meet', 'conveyed his intention to personally meet'],
    ['the condition for a summit', 'political courage to make strategic choices', 'a political decision'],
  ])('two outlets print %s in different words', async (_what, one, other) => {
    for (const [asked, found] of [
      [one, other],
      [other, one],
    ] as const) {
      const [[first, ...printings] = []] = printed(await (await bot)('compare', { words: asked }));
      expect(first).toContain(asked);
      expect(printings).toEqual([expect.stringContaining(found)]);
    }
  });

  test.skipIf(!there)('what is said at one meeting is not what is said at a later one', async () => {
    const { findings } = await (await bot)('compare', { person: 'Trump' }, 50);
    const printedAt = findings.flatMap(({ citation, printings = [] }) =>
      [citation, ...printings.map((printing) => printing.citation)].map(({ article }) => article.title),
    );
    expect(printedAt).toContainEqual(expect.stringContaining("Japan 'Likes the Idea'"));
    expect(printedAt).not.toContainEqual(expect.stringContaining('Trump at South Korea summit'));
  });
});
