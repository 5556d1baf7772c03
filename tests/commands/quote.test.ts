import { describe, expect, test } from 'vitest';
import { speakersOf } from '../answers.js';
import { askNewsroom } from './newsroom.js';

const ask = await askNewsroom();
const exactOf = async (options: Record<string, string>) =>
  (await ask('quote', options)).findings.map(({ citation }) => citation.exact);

describe('/quote', () => {
  test('gives the words of a person', async () => {
    expect(await exactOf({ person: 'mara lindt' })).toEqual([
      'The ice has won this round,',
      'We will not give up the ferry.',
    ]);
  });
  test('says how many more there are', async () => {
    const answer = await ask('quote', { person: 'mara lindt' }, 1);
    expect(answer.findings).toHaveLength(1);
    expect(answer.note).toBe(
      'The first of 2. A topic, an outlet, or a first or last day beside it finds fewer.',
    );
  });
  test('gives words on a topic, whosever they are', async () => {
    const answer = await ask('quote', { topic: 'classroom' });
    expect(answer.heading).toBe('Quotations on “classroom”');
    expect(speakersOf(answer)).toEqual(['Tom Lindt']);
  });
  test('finds a person by an office', async () => {
    const answer = await ask('quote', { person: 'the mayor of Norvik' });
    expect(speakersOf(answer)).toEqual(['Mara Lindt', 'Mara Lindt']);
  });
  test('takes a name that means several for the only one who is quoted on the topic, and says so', async () => {
    expect(await ask('quote', { person: 'Lindt', topic: 'classroom' })).toMatchObject({
      heading: 'Quotations of Tom Lindt on “classroom”',
      note: expect.stringMatching(
        /^“Lindt” is taken to be Tom Lindt, the only one .* There is also Mara Lindt\./,
      ),
    });
  });
  const mara = { value: 'Mara Lindt', about: 'Norvik Mayor, 2 statements' };
  const tom = { value: 'Tom Lindt', about: 'teacher, 1 statement' };
  test.each([{}, { topic: 'volcanoes' }])('asks back which of several is meant: %j', async (about) => {
    expect(await ask('quote', { person: 'Lindt', ...about })).toEqual({
      outcome: 'declined',
      heading: 'Which one is “Lindt”?',
      findings: [],
      note: 'The coverage names Mara Lindt, Tom Lindt.',
      asksBack: { option: 'person', choices: [mara, tom] },
    });
  });
  test('asks whether a name is another, and answers for nobody else', async () => {
    expect(await ask('quote', { person: 'Tom Lint' })).toEqual({
      outcome: 'nothing-found',
      heading: 'The coverage names nobody called “Tom Lint”.',
      findings: [],
      note: 'Is it Tom Lindt?',
      asksBack: { option: 'person', choices: [tom] },
    });
  });
  test('says who is quoted where a name is nobody’s', async () => {
    expect((await ask('quote', { person: 'Zed' })).note).toBe('Quoted are Mara Lindt, Tom Lindt.');
  });
  test('says where a person speaks of other things only', async () => {
    expect(await ask('quote', { person: 'Mara Lindt', topic: 'volcanoes' })).toMatchObject({
      outcome: 'nothing-found',
      heading: 'The coverage has no quotation of Mara Lindt on “volcanoes”.',
      note: 'There are 2 without the topic.',
    });
  });
});
