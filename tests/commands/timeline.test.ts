import { describe, expect, test } from 'vitest';
import { say } from '../../src/languages/say.js';
import { askNewsroom } from './newsroom.js';

const ask = await askNewsroom();
const timeline = (options: Record<string, string>, limit?: number) => ask('timeline', options, limit);

describe('/timeline', () => {
  test('gives what happened in order', async () => {
    const answer = await timeline({ topic: 'ferry' });
    expect(answer).toMatchObject({ heading: 'Timeline on “ferry”', timeline: { by: 'event' } });
    expect(answer.findings.map(({ date }) => date)).toEqual(['2012', '2025-03-01']);
    expect(answer.note).toBeUndefined();
  });
  test('says by which date it is ordered, where that is not the event’s', async () => {
    const answer = await timeline({ topic: 'ferry', order: 'publication' });
    expect(answer).toMatchObject({
      heading: 'Timeline on “ferry”, in order of publication',
      timeline: { by: 'publication' },
    });
  });
  test('says of how many events it has chosen', async () => {
    expect((await timeline({ topic: 'ferry' }, 1)).note).toBe('The most telling of 2 events.');
    const some = say('timeline.mostTelling', { shown: 2, total: 1_000, orMore: 'yes' });
    expect(some).toBe('The 2 most telling of 1,000 or more events.');
  });
  test.each([
    [1, 'no', 'The most telling of 30 events.'],
    [8, 'no', 'The 8 most telling of 30 events.'],
    [8, 'yes', 'The 8 most telling of 30 or more events.'],
  ])('says of %i that it has chosen, of as many or more (%s): %s', (shown, orMore, words) => {
    expect(say('timeline.mostTelling', { shown, orMore, total: 30 })).toBe(words);
  });
  test('leaves out words that nothing has, and says so', async () => {
    const answer = await timeline({ topic: 'zeppelin ferry' });
    expect(answer.findings.map(({ date }) => date)).toEqual(['2012', '2025-03-01']);
    expect(answer.note).toBe('Looked for without “zeppelin”, which no article with dates has.');
  });
  test('finds nothing where nothing has any of the words', async () => {
    const answer = await timeline({ topic: 'zeppelin' });
    expect(answer.outcome).toBe('nothing-found');
    expect(answer.note).toMatch(/^No article with dates has “zeppelin”\. /);
  });
  test('finds nothing where nothing is dated, and says what else can be asked', async () => {
    expect(await timeline({ topic: 'school' })).toEqual({
      outcome: 'nothing-found',
      heading: 'The coverage has no dated event on “school”.',
      findings: [],
      note: 'No article with dates has “school”. Fewer words find more. /ask finds passages without a date.',
    });
  });
});

describe('/timeline asks back', () => {
  test.each([
    [
      {},
      'Say what the events are about, who has a part in them, or when they happened.',
      'For example: /timeline Norvik',
    ],
    [{ person: 'Lindt' }, 'Which one is “Lindt”?', 'The coverage names Mara Lindt, Tom Lindt.'],
    [
      { topic: 'ferry', since: 'last summer' },
      '“last summer” is no day, month or year.',
      'Write 2025-02-08, 8 February 2025, 2025-02 or 2025.',
    ],
    [
      { topic: 'ferry', since: '2025-06', until: 'May 2025' },
      'No day is both since “2025-06” and until “May 2025”.',
      'Swap the two.',
    ],
  ])('%j: %s', async (options, heading, note) => {
    const answer = await timeline(options);
    expect(answer).toMatchObject({ outcome: 'declined', heading });
    expect(answer.note).toBe(note);
  });
});

const hostile = ['x'.repeat(2_000), '🦑', '(a+)+$[', '*', '\u202e\u0000', '__proto__', '@everyone'];

test.each(hostile)('/timeline answers “%s” in plain words, whatever it is given for', async (text) => {
  for (const option of ['topic', 'person', 'since', 'until', 'order']) {
    const answer = await timeline({ topic: 'ice', [option]: text });
    expect(['declined', 'nothing-found']).toContain(answer.outcome);
    expect(answer.heading.length).toBeLessThan(250);
  }
});
