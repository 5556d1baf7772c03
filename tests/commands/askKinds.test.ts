import { describe, expect, test } from 'vitest';
import { askNewsroom, inquiry } from './newsroom.js';

const ask = await askNewsroom(inquiry);

describe('/ask answers as the command that the question is for', () => {
  test.each([
    [
      'Who said “the ice has won this round”?',
      'who-said',
      /^“the ice has won this round” \(word for word\): Mara Lindt$/,
    ],
    ['who said the ice has won this round', 'who-said', /Mara Lindt$/],
    ['Did Tom Lindt say “the ice has won this round”?', 'who-said', /^Not Tom Lindt/],
    ['What did Mara Lindt say about the ferry?', 'quote', /^Quotations of Mara Lindt on “the ferry”$/],
    [
      'who said that thick ice had broken its rudder',
      'who-said',
      /is printed, but nobody is quoted with it$/,
    ],
    ['Mara Lindt on ice', 'quote', /^Quotations of Mara Lindt on “ice”$/],
    ['What did Lindt say about the classroom?', 'quote', /^Quotations of Tom Lindt on “the classroom”$/],
    ['mara lindt on ice', 'quote', /^Quotations of Mara Lindt on “ice”$/],
    ['What happened in 2012?', 'timeline', /^Timeline in 2012$/],
    ['what’s new?', 'sources', /^The coverage/],
    ['who are you?', 'help', /^Every answer/],
    ['timeline of the ferry', 'timeline', /^Timeline on “ferry”$/],
    ['what happened to the ferry in 2012?', 'timeline', /^Timeline on “ferry” in 2012$/],
    ['what sources do you have?', 'sources', /^The coverage: 3 articles/],
    ['help', 'help', /^Every answer/],
    ['who is quoted most?', 'people', /^Quoted by name/],
  ])('%s', async (question, command, heading) => {
    const answer = await ask('ask', { question });
    expect(answer).toMatchObject({ outcome: 'answered', answeredBy: { command } });
    expect(answer.heading).toMatch(heading);
    const { answeredBy, ...same } = answer;
    expect(same).toEqual(await ask(command, answeredBy?.options));
  });
});

describe('/ask answers with passages', () => {
  test.each([
    ['What did the inquiry hear on the broken rudder?', undefined],
    ['What did Tom Lindt say about the rudder?', /no quotation of Tom Lindt on “the rudder”/],
    ['What did the captain of Norvik say about the rudder?', undefined],
  ])('%s', async (question, note) => {
    const answer = await ask('ask', { question });
    expect(answer.heading).toBe(`What the coverage says on “${question}”`);
    expect(answer.answeredBy).toBeUndefined();
    if (note) expect(answer.note).toMatch(note);
    else expect(answer.note ?? '').not.toMatch(/no quotation|nobody|Which/);
  });
  test('and says of a person both who that is and what is said', async () => {
    const answer = await ask('ask', { question: 'Who is Ida Holm?' });
    expect(answer.people).toMatchObject([{ name: 'Ida Holm' }]);
    expect(answer.findings[0]?.citation.exact).toContain('Ida Holm, a harbour pilot, watched');
  });
});

describe('/ask to whom nothing is asked', () => {
  test.each(['hello', 'Thank you!', 'ok', 'good bot', 'how are you?'])('%s', async (question) => {
    const answer = await ask('ask', { question });
    expect(answer).toMatchObject({
      outcome: 'answered',
      findings: [],
      note: '/help shows what can be asked.',
    });
  });
});

describe('/ask on a date', () => {
  test('shows the event that has it, and once', async () => {
    const { findings } = await ask('ask', { question: 'When was the ferry bought in Riga?' });
    expect(findings[0]).toMatchObject({
      date: '2012',
      citation: { exact: 'In 2012 the ferry was bought in Riga.' },
    });
    expect(findings.filter(({ citation }) => citation.exact.includes('In 2012'))).toHaveLength(1);
  });
  test('shows passages alone where no event tells of it', async () => {
    const { findings } = await ask('ask', { question: 'When did Ida Holm watch?' });
    expect(findings.map(({ date }) => date)).toEqual(findings.map(() => undefined));
    expect(findings[0]?.citation.exact).toContain('Ida Holm');
  });
});

test('nobody becomes an admin by asking in plain words', async () => {
  const answer = await ask('ask', { question: '/reindex' });
  expect(answer.answeredBy).toBeUndefined();
});

test('what the coverage does not have is declined, with what was looked for', async () => {
  expect(await ask('ask', { question: 'What did Zorro say about penguins?' })).toMatchObject({
    outcome: 'declined',
    note: expect.stringMatching(/^Nobody is quoted as “Zorro”\./),
  });
  expect(await ask('ask', { question: 'history of jazz music' })).toMatchObject({ outcome: 'declined' });
});
