import { expect, test } from 'vitest';
import { askNewsroom } from './newsroom.js';

const ask = await askNewsroom();

test('/timeline gives what happened under its date, and not what had happened before one', async () => {
  const answer = await ask('timeline', { topic: 'ferry' });
  expect(answer.findings.map(({ date }) => date)).toEqual(['2012', '2025-03-01']);
  expect((await ask('timeline', { topic: 'school' })).outcome).toBe('nothing-found');
});

test('/sources lists articles, undated ones last and said to be so', async () => {
  const answer = await ask('sources');
  expect(answer.heading).toBe('The coverage: 2 articles, 2 passages, 3 quotations');
  expect(answer.findings.map(({ citation }) => citation.article.id)).toEqual(['ferry', 'school']);
  expect(answer.note).toBe('The date of publication is not known of “School opens”.');
  expect((await ask('sources', {}, 1)).note).toBe('The newest of 2 is shown.');
});
