import { describe, expect, test } from 'vitest';
import { speakersOf } from '../answers.js';
import { askNewsroom } from './newsroom.js';

const ask = await askNewsroom();

describe('/who-said', () => {
  test('names the speaker of the very words', async () => {
    const answer = await ask('who-said', { words: 'has won this round' });
    expect(answer.heading).toBe('“has won this round” (word for word): Mara Lindt');
    expect(answer.findings[0]).toMatchObject({ verdict: 'verbatim', date: '2025-03-03' });
  });
  test('names nobody for words that are only near', async () => {
    const answer = await ask('who-said', { words: 'every child in town deserves warm classrooms' });
    expect(answer.heading).toBe(
      'Nobody is quoted with “every child in town deserves warm classrooms”. The nearest:',
    );
    expect(answer.findings[0]).toMatchObject({ verdict: 'reworded', speaker: 'Tom Lindt' });
  });
  test('takes the contrary for no rewording', async () => {
    expect((await ask('who-said', { words: 'we will give up the ferry' })).outcome).toBe('nothing-found');
  });
  test('says where words are printed but are nobody’s', async () => {
    const answer = await ask('who-said', { words: 'thick ice had broken its rudder' });
    expect(answer.heading).toBe('“thick ice had broken its rudder” is printed, but nobody is quoted with it');
    expect(speakersOf(answer)).toEqual([undefined]);
  });
  test('finds nothing where nobody wrote it', async () => {
    expect((await ask('who-said', { words: 'the volcano is awake' })).outcome).toBe('nothing-found');
  });
});
