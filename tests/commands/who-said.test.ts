import { describe, expect, test } from 'vitest';
import { speakersOf } from '../answers.js';
import { askNewsroom, inquiry } from './newsroom.js';

const ask = await askNewsroom(inquiry);

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
  test('says where the coverage has the contrary', async () => {
    const answer = await ask('who-said', { words: 'we will give up the ferry' });
    expect(answer.heading).toBe(
      'Nobody is quoted with “we will give up the ferry”. The coverage has the opposite:',
    );
    const [{ citation, differing = [] } = {}] = answer.findings;
    expect(answer.findings[0]).toMatchObject({ verdict: 'reworded', turns: 'opposite' });
    expect(
      differing.map(({ start, end }) => citation?.exact.slice(start - citation.start, end - citation.start)),
    ).toEqual(['not']);
  });
  test('says where words are printed but are nobody’s', async () => {
    const answer = await ask('who-said', { words: 'thick ice had broken its rudder' });
    expect(answer.heading).toBe('“thick ice had broken its rudder” is printed, but nobody is quoted with it');
    expect(speakersOf(answer)).toEqual([undefined]);
  });
  test('finds nothing where nobody wrote it', async () => {
    expect((await ask('who-said', { words: 'the volcano is awake' })).outcome).toBe('nothing-found');
  });
  test('confirms a claimed speaker', async () => {
    const answer = await ask('who-said', { words: 'Mara Lindt: “has won this round”' });
    expect(answer.heading).toBe('Mara Lindt is quoted with “has won this round”');
    expect(answer.findings[0]?.claim).toBe('confirmed');
  });
  test('contradicts a claimed speaker', async () => {
    const answer = await ask('who-said', { words: 'has won this round', speaker: 'tom lindt' });
    expect(answer.heading).toBe('Not Tom Lindt: the coverage gives “has won this round” to Mara Lindt');
    expect(answer.findings[0]?.claim).toBe('contradicted');
  });
  test('leaves it open where several bear the claimed name', async () => {
    const answer = await ask('who-said', { words: 'Did Lindt say “has won this round”?' });
    expect(answer.heading).toBe(
      'It is unclear whether Lindt said “has won this round”: the coverage has Mara Lindt',
    );
    expect(answer.note).toBe('“Lindt” may be Mara Lindt or Tom Lindt.');
  });
  test('answers the words where nobody bears the claimed name', async () => {
    const answer = await ask('who-said', { words: 'Zed: has won this round' });
    expect(answer.heading).toBe('Not Zed: the coverage gives “has won this round” to Mara Lindt');
    expect(answer.note).toBe('The coverage names nobody called “Zed”.');
  });
  test('contradicts nobody by an office', async () => {
    const answer = await ask('who-said', { words: 'Mara Lindt: “I have never seen such thick ice”' });
    expect(answer.heading).toBe(
      'It is unclear whether Mara Lindt said “I have never seen such thick ice”: the coverage has the captain',
    );
    expect(answer.findings[0]?.claim).toBe('open');
  });
  test('tells words that somebody tells of another from their own', async () => {
    const answer = await ask('who-said', { words: 'Emil Strand: “Write nothing down”' });
    expect(answer.heading).toMatch(
      /^Emil Strand is quoted with “Write nothing down” as somebody else’s words/,
    );
    expect(answer.findings.map(({ toldBy, claim }) => [toldBy, claim])).toEqual([['Emil Strand', 'open']]);
  });
  test.each([
    ['The rudder was sound when we left. It will be mended by the autumn.', 2],
    ['My boss came in … and then he went home', 1],
  ])('finds sentences that stand apart: %s', async (words, statements) => {
    const answer = await ask('who-said', { words });
    expect(answer.heading).toContain('(word for word)');
    expect(answer.findings.map(({ verdict }) => verdict)).toEqual(Array(statements).fill('verbatim'));
    expect(answer.note).toMatch(
      /^The words stand (?:in 2 statements of one article|apart in one statement)\.$/,
    );
  });
  test('finds no sentences of two speakers as one quotation', async () => {
    const words = 'The rudder was sound when we left. The ice has won this round.';
    expect((await ask('who-said', { words })).findings.map(({ verdict }) => verdict)).not.toContain(
      'verbatim',
    );
  });
  test('takes no statement for the opposite of a question', async () => {
    const answer = await ask('who-said', { words: '“Will we give up the ferry?”' });
    expect(answer.findings.map(({ turns }) => turns)).not.toContain('opposite');
  });
  test('asks for words where there are none', async () => {
    expect((await ask('who-said', { words: '“”' })).outcome).toBe('declined');
  });
  test('asks for the words of a long message without any in marks', async () => {
    expect((await ask('who-said', { words: 'ferry '.repeat(100) })).outcome).toBe('declined');
  });
  test.each(['Reuters', 'Norvik Post', 'the Harbour Courier'])(
    'takes an outlet behind the words for where they stood: %s',
    async (outlet) => {
      const answer = await ask('who-said', { words: `“The ice has won this round” (${outlet})` });
      expect(answer.findings[0]?.verdict).toBe('verbatim');
      expect(answer.findings[0]?.claim).toBeUndefined();
    },
  );
  test('contradicts whoever is no outlet', async () => {
    const answer = await ask('who-said', { words: '“The ice has won this round” (Tom Lindt)' });
    expect(answer.findings[0]?.claim).toBe('contradicted');
  });
});
