import { expect, test } from 'vitest';
import { choiceMenu } from '../../src/discord/pages/choiceMenu.js';
import { askNewsroom } from './newsroom.js';

const ask = await askNewsroom();

const both = { option: 'person', choices: [{ value: 'Mara Lindt' }, { value: 'Tom Lindt' }] };

test.each([
  ['beside passages', 'What did Lindt say about Norvik?', 'answered', 'Norvik'],
  ['alone where there are none', 'What did Lindt say about sledges?', 'declined', 'sledges'],
])('/ask passes on whom a question may mean, %s', async (_where, question, outcome, topic) => {
  const answer = await ask('ask', { question });
  expect(answer).toMatchObject({
    outcome,
    asksBack: both,
    answeredBy: { command: 'quote', options: { person: 'Lindt', topic } },
  });
  expect(answer.note).toContain('Mara Lindt');
  const { answeredBy, asksBack } = answer;
  if (!answeredBy) throw new Error('no command is named');
  const menu = choiceMenu(answeredBy, asksBack);
  expect(menu?.components[0]?.options.map(({ label }) => label)).toEqual(['Mara Lindt', 'Tom Lindt']);
});

test('whoever is chosen is asked for by the command that asks back', async () => {
  const { answeredBy, asksBack } = await ask('ask', { question: 'What did Lindt say about sledges?' });
  for (const { value } of asksBack?.choices ?? []) {
    const chosen = { ...answeredBy?.options, [asksBack?.option ?? '']: value };
    const answer = await ask(answeredBy?.command ?? '', chosen);
    expect(answer.heading).toContain(value);
    expect(answer.asksBack).toBeUndefined();
  }
});
