import { describe, expect, test } from 'vitest';
import { askNewsroom } from './newsroom.js';

const ask = await askNewsroom();

describe('/ask', () => {
  test('answers with the passage that speaks of it', async () => {
    const answer = await ask('ask', { question: 'Why was the ferry cancelled?' });
    expect(answer.outcome).toBe('answered');
    expect(answer.findings[0]?.citation.exact).toContain('because thick ice had broken its rudder');
  });
  test('declines in one sentence what the coverage does not have, and names it', async () => {
    expect(await ask('ask', { question: 'Who owns the casino in Norvik?' })).toMatchObject({
      outcome: 'declined',
      heading: 'The coverage does not speak of this: it has nothing on “owns”, “casino”.',
      findings: [],
    });
  });
});
