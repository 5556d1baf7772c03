import { describe, expect, test } from 'vitest';
import { askNewsroom } from './newsroom.js';

const ask = await askNewsroom();

describe('/people', () => {
  test('says who is quoted, how often, where, and from when to when', async () => {
    expect(await ask('people')).toMatchObject({
      outcome: 'answered',
      heading: 'Quoted by name: 2',
      findings: [],
      people: [
        {
          name: 'Mara Lindt',
          statements: 2,
          outlets: ['Norvik Post'],
          first: '2025-03-03',
          last: '2025-03-03',
        },
        { name: 'Tom Lindt', statements: 1, outlets: ['Harbour Courier'], first: null, last: null },
      ],
    });
  });
  test('says how many are shown', async () => {
    const answer = await ask('people', {}, 1);
    expect(answer.people).toHaveLength(1);
    expect(answer.note).toBe('The most quoted is shown.');
  });
  test('gives what is known of a person, and their words', async () => {
    const answer = await ask('people', { name: 'mara lindt' });
    expect(answer.heading).toBe('Mara Lindt');
    expect(answer.people).toMatchObject([{ name: 'Mara Lindt', roles: ['Norvik Mayor'], statements: 2 }]);
    expect(answer.findings.map(({ citation }) => citation.exact)).toEqual([
      'The ice has won this round,',
      'We will not give up the ferry.',
    ]);
  });
  test('finds a person by an office', async () => {
    expect((await ask('people', { name: 'the mayor of Norvik' })).heading).toBe('Mara Lindt');
  });
  test('says where a person is named and never quoted', async () => {
    expect(await ask('people', { name: 'Ida Holm' })).toMatchObject({
      outcome: 'answered',
      heading: 'Ida Holm',
      people: [{ name: 'Ida Holm', roles: ['harbour pilot'], statements: 0 }],
      findings: [],
      note: 'The coverage names Ida Holm, and has no quotation of theirs.',
    });
  });
  test('asks back where a name means several', async () => {
    expect(await ask('people', { name: 'Lindt' })).toMatchObject({
      outcome: 'declined',
      note: 'The coverage names Mara Lindt, Tom Lindt.',
    });
  });
  test('gives the nearest name where a name is nobody’s', async () => {
    expect(await ask('people', { name: 'Tom Lint' })).toMatchObject({
      outcome: 'nothing-found',
      note: 'Is it Tom Lindt?',
    });
  });
});
