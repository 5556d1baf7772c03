import { expect, test } from 'vitest';
import { PlainError } from '../../src/model.js';
import { describeProgress } from '../../src/progress.js';
import { openOdd, openOddEdition } from './oddThread.js';

const again = 'has to be opened again';

test('questions are answered in any number, each with its own answer', async () => {
  const { ask, close } = await openOddEdition();
  const answers = await Promise.all([1, 2, 3].map((given) => ask('echo', given, { since: null })));
  expect(answers).toEqual([1, 2, 3].map((given) => [given, { since: null }]));
  await close();
});

test('progress is passed on, and what the archive holds is known at once', async () => {
  const told: string[] = [];
  const { told: edition, close } = await openOddEdition({
    onProgress: (progress) => void told.push(describeProgress(progress)),
  });
  expect(told).toEqual(['Reading: 1 article']);
  expect(edition.report.holdings.articles).toBe(1);
  await close();
});

test('what is meant for people stays so, and a bug keeps the place where it happened', async () => {
  const { ask, close } = await openOddEdition();
  const refusal = ask('refuse', 'Not on Sundays.');
  await expect(refusal).rejects.toThrow('Not on Sundays.');
  await expect(refusal).rejects.toBeInstanceOf(PlainError);
  const bug = ask('trip', 'a loose wire');
  await expect(bug).rejects.toMatchObject({
    message: 'a loose wire',
    stack: expect.stringContaining('deep'),
  });
  await expect(bug).rejects.not.toBeInstanceOf(PlainError);
  await close();
});

test('an argument that cannot be handed over is a bug of that question alone', async () => {
  const { ask, close } = await openOddEdition();
  await expect(ask('echo', () => 'a function')).rejects.toThrow(/could not be cloned/);
  expect(await ask('echo', 'next')).toEqual(['next']);
  await close();
});

test('whoever waits when it is closed is told why, and so is whoever asks later', async () => {
  const { ask, close } = await openOddEdition();
  const waiting = expect(ask('ignore')).rejects.toThrow('was just read again. Ask again.');
  await close();
  await waiting;
  await expect(ask('echo')).rejects.toBeInstanceOf(PlainError);
});

test.each([
  ['throw', 'a loose wire', 'a loose wire'],
  ['leave', undefined, 'has ended'],
  ['hoard', undefined, 'more memory than the 32 MB'],
] as const)(
  'a thread that ends by a fault (%s) refuses its questions in words, and says of what',
  async (deed, given, fault) => {
    const { ask, ended } = await openOddEdition();
    const waiting = expect(ask('ignore')).rejects.toThrow(again);
    await expect(ask(deed, given)).rejects.toThrow(again);
    await waiting;
    expect((await ended).message).toContain(fault);
    await expect(ask('echo')).rejects.toThrow(again);
  },
);

test('a question that takes too long is given up, and others are answered', async () => {
  const { ask, close } = await openOddEdition({}, { seconds: 0.05 });
  await expect(ask('ignore')).rejects.toThrow('takes too long');
  expect(await ask('echo', 'next')).toEqual(['next']);
  await close();
});

test('a thread that answers nothing for long is ended, even in the middle of a loop', async () => {
  const { ask, ended } = await openOddEdition({}, { seconds: 0.05, silence: 0.04 });
  await expect(ask('hang')).rejects.toThrow('takes too long');
  expect((await ended).message).toContain('answered nothing');
});

test('only so many questions wait at once', async () => {
  const { ask, close } = await openOddEdition({}, { questions: 2 });
  const waiting = [1, 2].map(() => expect(ask('ignore')).rejects.toThrow('just read again'));
  await expect(ask('echo')).rejects.toThrow('Too much is being asked at once');
  await close();
  await Promise.all(waiting);
});

test.each([
  ['nowhere', 'There is no corpus.'],
  ['too large', 'NODE_OPTIONS=--max-old-space-size='],
])('one that cannot be opened (%s) says why', async (corpusDir, message) => {
  const opening = openOdd({ corpusDir });
  await expect(opening).rejects.toThrow(message);
  await expect(opening).rejects.toBeInstanceOf(PlainError);
});

test('an opening is ended with the reason of its signal, even in the middle of a loop', async () => {
  const ending = new AbortController();
  const opening = openOdd({ corpusDir: 'never', signal: ending.signal });
  ending.abort(new PlainError('The bot is being stopped.'));
  await expect(opening).rejects.toThrow('The bot is being stopped.');
  await expect(openOdd({ signal: ending.signal })).rejects.toThrow('The bot is being stopped.');
});

test('a thread that does not end when it is told to is ended', async () => {
  const { close, ended } = await openOddEdition({ processes: 7 });
  await close();
  expect((await ended).message).toContain('was closed');
});
