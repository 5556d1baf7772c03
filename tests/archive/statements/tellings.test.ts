import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/model.js';
import { handmade, statementsOf } from './handmade.js';

const text = `The council of Norvik met on Monday.
“I will not resign,” Mara Lindt said, “and nobody in this town can make me do it.”
“Tom Berg told me, ‘You are finished here,’ and left,” Lindt said.
Lindt said that the ferry would sail again in May.`;
const said = {
  quotations: [
    { words: 'I will not resign,', speaker: 'Mara Lindt' },
    { words: 'and nobody in this town can make me do it.', speaker: 'Mara Lindt', continues: true },
    { words: 'Tom Berg told me, ‘You are finished here,’ and left,', speaker: 'Mara Lindt' },
  ],
  nested: [{ words: 'You are finished here,', speaker: 'Tom Berg' }],
  reported: [{ words: 'the ferry would sail again in May', speaker: 'Mara Lindt' }],
};
const everything = 100;
const exactOf = ({ citation, further = [] }: Finding) => [citation, ...further].map(({ exact }) => exact);

describe('an article tells', () => {
  const statements = statementsOf(handmade(text, { id: 'council' }, said));
  const of = async (person: string) => (await statements).of({ person }, everything);

  test('a statement that it breaks up as one, in its parts', async () => {
    const [broken] = await of('Mara Lindt');
    expect(broken && exactOf(broken)).toEqual([
      'I will not resign,',
      'and nobody in this town can make me do it.',
    ]);
    for (const { start, end, exact } of broken ? [broken.citation, ...(broken.further ?? [])] : [])
      expect(text.slice(start, end)).toBe(exact);
  });
  test('words inside a statement as those of whom they are given to, told by its speaker', async () => {
    expect(await of('Tom Berg')).toMatchObject([
      { speaker: 'Tom Berg', toldBy: 'Mara Lindt', citation: { exact: 'You are finished here,' } },
    ]);
  });
  test('reported words as that, after what is quoted', async () => {
    const found = await of('Mara Lindt');
    expect(found.map(({ indirect = false }) => indirect)).toEqual([false, false, true]);
    expect(found[2]?.citation.exact).toBe('the ferry would sail again in May');
    expect(found[0]).not.toHaveProperty('toldBy');
  });
  test('statements in marks, which are counted', async () => {
    expect((await statements).size).toBe(3);
    expect((await statements).findings).toHaveLength(4);
    expect((await statements).speakers.named).toEqual(['Mara Lindt', 'Tom Berg']);
  });
  test('words over all parts, and those of each', async () => {
    const verdictOf = async (words: string) => (await statements).wording(words, 5)[0]?.verdict;
    expect(await verdictOf('not resign and nobody in this town')).toBe('verbatim');
    expect(await verdictOf('make me do it')).toBe('verbatim');
  });
});

test('what a digest reports is our words, and nobody’s statement', async () => {
  const digest = await statementsOf(handmade(text, { digest: true }, said));
  expect(digest.findings).toHaveLength(3);
  expect(digest.findings.some(({ indirect }) => indirect)).toBe(false);
});

test('whoever speaks around nested words stays unclear where it is', async () => {
  const quotations = said.quotations.map((one) => ({ ...one, speaker: null }));
  const { findings } = await statementsOf(handmade(text, {}, { ...said, quotations }));
  expect(findings.find(({ speaker }) => speaker === 'Tom Berg')?.toldBy).toBeNull();
});

test('marks without a word in them are no statement', async () => {
  const { findings } = await statementsOf(handmade('“…” was all.', {}, { quotations: [{ words: '…' }] }));
  expect(findings).toEqual([]);
});

describe('around a statement of which it is not certain who speaks stands', () => {
  const around = async (
    body: string,
    words: string,
    speaker: string | null,
    certainty: number,
    digest = false,
  ) => {
    const quotations = [{ words, speaker, certainty }];
    const { findings } = await statementsOf(handmade(body, { digest }, { quotations }));
    return findings[0]?.around?.exact;
  };
  const body = 'Mara Lindt came in. “The ice will go,” the mayor was heard to say. Then she left.';

  test('its sentence', async () => {
    expect(await around(body, 'The ice will go,', 'Mara Lindt', 0.4)).toBe(
      '“The ice will go,” the mayor was heard to say.',
    );
    expect(await around(body, 'The ice will go,', null, 0.4)).toContain('the mayor');
  });
  test('the sentence before as well where its own is nothing else', async () => {
    const alone = 'Mara Lindt looked up. “The ice will go.” Then she left.';
    expect(await around(alone, 'The ice will go.', 'Mara Lindt', 0.4)).toBe(
      'Mara Lindt looked up. “The ice will go.”',
    );
  });
  test('nothing where it is certain, where nothing else is there, and in a digest', async () => {
    expect(await around(body, 'The ice will go,', 'Mara Lindt', 0.9)).toBeUndefined();
    expect(await around('“The ice will go.”', 'The ice will go.', null, 0.4)).toBeUndefined();
    expect(await around(body, 'The ice will go,', null, 0.4, true)).toBeUndefined();
  });
});
