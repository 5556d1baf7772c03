import { describe, expect, test } from 'vitest';
import { declined } from '../../src/answer.js';
import { askAgain } from '../../src/discord/askAgain.js';
import type { Answer } from '../../src/model.js';
import { logged } from '../logged.js';

const busy: Answer = { ...declined('Too much is asked.'), mayPass: true };
const unknown = declined('The coverage does not speak of this.');
const told: Answer = { outcome: 'answered', heading: 'It is open.', findings: [] };
const waits = [1, 1];

/** Answers one after the other, the last for ever; what is no answer is a fault. Says how often it was asked. */
function answering(...answers: readonly (Answer | 'fault')[]) {
  let asked = 0;
  const ask = async () => {
    const answer = answers[Math.min(asked, answers.length - 1)] ?? 'fault';
    asked += 1;
    if (answer === 'fault') throw new Error('a fault');
    return answer;
  };
  return { ask, times: () => asked };
}

describe('asked is', () => {
  test.each<[string, readonly (Answer | 'fault')[], Answer, number]>([
    ['once what is answered', [told], told, 1],
    ['once what the coverage does not speak of', [unknown, told], unknown, 1],
    ['again what met a busy archive', [busy, told], told, 2],
    ['again what met a fault', ['fault', busy, told], told, 3],
    ['no more than a few times what nothing comes of', [busy], busy, 3],
  ])('%s', async (_, answers, expected, times) => {
    const asking = answering(...answers);
    expect(await askAgain(asking.ask, logged(), waits)).toBe(expected);
    expect(asking.times()).toBe(times);
  });

  test('for the last time at once what waits when the bot is to end', async () => {
    const asking = answering(busy);
    const ending = new AbortController();
    const answer = askAgain(asking.ask, { ...logged(), ending: ending.signal }, [3_600_000, 3_600_000]);
    ending.abort();
    expect(await answer).toBe(busy);
    expect(asking.times()).toBe(2);
  });
});

test('the last fault is not kept secret', async () => {
  await expect(askAgain(answering('fault').ask, logged(), waits)).rejects.toThrow('a fault');
});
