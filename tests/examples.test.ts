import { describe, expect, test } from 'vitest';
import { isNamed } from '../src/command.js';
import { loadCommands } from '../src/commandFolder.js';
import { requestOf } from '../src/terminal/line.js';
import { botOver, haveOriginals, originals, sameName, speakersOf, whyNot } from './answers.js';
import { builtCommands } from './built.js';
import { copyOfStarterCorpus } from './starterCorpus.js';

const corpora = [
  ['the starter corpus', copyOfStarterCorpus(), true],
  [`the page dumps${whyNot}`, originals, haveOriginals],
] as const;

describe.each(corpora)('on %s', (_name, corpusDir, there) => {
  const ask = there ? botOver(corpusDir) : Promise.reject(new Error('not there'));
  ask.catch(() => {});

  test.skipIf(!there)(
    '/who-said gives a statement to its speaker, with the date of its article',
    async () => {
      const answer = await (await ask)('who-said', { words: 'our time is limited' });
      expect(answer.outcome).toBe('answered');
      expect(answer.findings[0]).toMatchObject({
        speaker: 'Shigeru Ishiba',
        verdict: 'verbatim',
        date: '2025-02-08',
      });
    },
  );

  test.skipIf(!there)('/who-said says where the date of publication is not known', async () => {
    const answer = await (await ask)('who-said', { words: 'a very big asset for everybody' });
    expect(answer.findings[0]).toMatchObject({
      speaker: 'Donald Trump',
      citation: { article: { published: null, captured: '2025-02-15' } },
    });
    expect(answer.note).toMatch(/date of publication is not known of “Trump Says/);
  });

  test.skipIf(!there)('/who-said tells the sister from the brother', async () => {
    const answer = await (await ask)('who-said', { words: 'nothing but a mockery' });
    expect(sameName(answer.findings[0]?.speaker)).toBe('kim yo jong');
  });

  test.skipIf(!there)('/who-said finds other words for the same', async () => {
    const answer = await (await ask)('who-said', { words: 'a really huge advantage for everybody' });
    expect(answer.findings[0]).toMatchObject({ speaker: 'Donald Trump', verdict: 'reworded' });
  });

  test.skipIf(!there)('/who-said finds nothing where nobody said it', async () => {
    const answer = await (await ask)('who-said', { words: 'we choose to go to the moon' });
    expect(answer).toMatchObject({ outcome: 'nothing-found', findings: [] });
  });

  test.skipIf(!there)('/quote gives only the words of the person', async () => {
    const answer = await (await ask)('quote', { person: 'ishiba', topic: 'denuclearization' });
    expect(new Set(speakersOf(answer))).toEqual(new Set(['Shigeru Ishiba']));
    expect(answer.findings[0]?.citation.exact).toContain('denuclearization');
    const sister = await (await ask)('quote', { person: 'Kim Yo Jong' }, 50);
    expect(new Set(speakersOf(sister).map(sameName))).toEqual(new Set(['kim yo jong']));
  });

  test.skipIf(!there)('/quote asks which of several people of one name is meant', async () => {
    const answer = await (await ask)('quote', { person: 'kim' });
    expect(answer).toMatchObject({ outcome: 'declined', findings: [] });
    for (const one of ['kim jong un', 'kim jong il', 'kim yo jong']) {
      expect(sameName(answer.note)).toContain(one);
    }
  });

  test.skipIf(!there)('/timeline tells what happened in order', async () => {
    const answer = await (await ask)('timeline', { topic: 'Trump Kim meetings' });
    const told = answer.findings.map(({ date, citation }) => `${date}: ${citation.exact}`);
    const at = (date: string, word: string) =>
      told.findIndex((line) => line.startsWith(date) && line.includes(word));
    expect(at('2018', 'Singapore')).toBeGreaterThanOrEqual(0);
    expect(at('2019', 'Hanoi')).toBeGreaterThan(at('2018', 'Singapore'));
    expect(told.findIndex((line) => /^2019.*demilitarized zone/is.test(line))).toBeGreaterThan(
      at('2018', 'Singapore'),
    );
  });

  test.skipIf(!there)('/ask cites the passage that answers', async () => {
    const answer = await (await ask)('ask', { question: 'Why did the Hanoi summit fail?' });
    expect(answer.outcome).toBe('answered');
    expect(answer.findings.map(({ citation }) => citation.exact).join('\n')).toMatch(/sanctions/);
  });

  test.skipIf(!there)('/ask declines what the coverage does not speak of', async () => {
    for (const question of [
      'What is the price of bitcoin?',
      'Who won the cup final?',
      'How tall is Everest?',
    ]) {
      expect(await (await ask)('ask', { question })).toMatchObject({ outcome: 'declined', findings: [] });
    }
  });

  test.skipIf(!there)('/sources lists the five articles, newest first, undated last', async () => {
    const answer = await (await ask)('sources');
    expect(answer.findings.map(({ citation }) => citation.article.published)).toEqual([
      '2025-02-08',
      '2024-03-25',
      '2024-03-25',
      null,
      null,
    ]);
  });
});

const commands = await loadCommands(builtCommands);
const toTry = commands
  .filter((command) => isNamed(command) && !command.adminsOnly && !command.needsPlace)
  .map(({ name, example }) => `/${name} ${example}`);

test.each(toTry)('%s, as /help gives it, finds something in the starter corpus', async (line) => {
  const ask = await botOver(copyOfStarterCorpus());
  const { command, options } = requestOf(line, commands);
  expect((await ask(command, options)).outcome).toBe('answered');
});
