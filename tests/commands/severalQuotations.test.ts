import { describe, expect, test } from 'vitest';
import { askNewsroom, inquiry } from './newsroom.js';

const ask = await askNewsroom(inquiry);

const said = {
  ice: '“The ice has won this round”',
  ferry: '“We will not give up the ferry”',
  classroom: '“Every child in this town deserves a warm classroom”',
  thick: '“I have never seen such thick ice”',
  sound: '“The rudder was sound when we left”',
  autumn: '“It will be mended by the autumn”',
} as const;
const unsaid = (number: number) => `“volcano ${number} is awake tonight”`;

describe('several quotations of a message are counted by what came out', () => {
  test.each([
    [
      `Mara Lindt said ${said.ferry} and Tom Lindt said ${said.ice}.`,
      '2 quotations checked: 1 as claimed, 1 not by Tom Lindt but by Mara Lindt',
    ],
    [
      `Mara Lindt: ${said.ferry}\n\nWords of the week: ${said.classroom}\n\nMara Lindt: ${unsaid(1)}`,
      '3 quotations checked: 1 as claimed, 1 printed, by Tom Lindt (nobody was named), 1 not found',
    ],
    [`Tom Lindt: ${said.ferry}\nTom Lindt: ${said.ice}`, '2 quotations checked: 2 by others than claimed'],
    [
      `Mara Lindt: “we will give up the ferry”\nMara Lindt: ${said.thick}`,
      '2 quotations checked: 1 printed, but unclear whether as claimed, 1 only as the opposite',
    ],
    [
      `Tom Lindt: “every child in town deserves warm classrooms”\nMara Lindt: ${said.ice}`,
      '2 quotations checked: 1 as claimed, 1 only in other words',
    ],
    [
      `Mara Lindt: ${said.ice}\nMara Lindt: “thick ice had broken its rudder”`,
      '2 quotations checked: 1 as claimed, 1 printed as nobody’s words',
    ],
  ])('%s', async (words, heading) => {
    expect((await ask('who-said', { words })).heading).toBe(heading);
  });
});

describe('of several quotations', () => {
  const five = [said.ice, said.classroom, said.thick, said.sound, said.ferry];
  test('each has its finding, in the order of the message', async () => {
    const { findings, note } = await ask('who-said', { words: five.join('\n') });
    const words = five.map((one) => one.slice(1, -1));
    expect(findings).toHaveLength(words.length);
    for (const [place, one] of words.entries()) expect(findings[place]?.citation.exact).toContain(one);
    expect(note ?? '').not.toContain('ice');
  });

  test('what is told by a finding is not told again', async () => {
    const { note = '' } = await ask('who-said', { words: `Lindt: ${said.ice}\nLindt: ${unsaid(1)}` });
    expect(note.split('\n')).toEqual([
      'Not found: “volcano 1 is awake tonight”.',
      '“Lindt” may be Mara Lindt or Tom Lindt.',
    ]);
  });

  test('those with no finding among as many as are wanted are told by their words', async () => {
    const words = [...five, said.autumn].join('\n');
    const { findings, note } = await ask('who-said', { words });
    expect(findings).toHaveLength(5);
    expect(note).toContain('Printed, by Berit Vang (nobody was named): “It will be mended by the autumn”.');
    expect(note).not.toContain('We will not give up');
  });

  test('one that stands apart keeps all its statements', async () => {
    const both = 'The rudder was sound when we left. It will be mended by the autumn.';
    const answer = await ask('who-said', { words: `“${both}”\nMara Lindt: ${said.ice}` });
    expect(answer.findings).toHaveLength(3);
    expect(answer.note).toContain('The words stand in 2 statements of one article.');
  });

  test('one that stands there twice is checked once', async () => {
    const words = `Lindt: ${said.ice}\nLindt: ${said.ice}\nLindt: ${said.ferry}`;
    expect((await ask('who-said', { words })).heading).toMatch(/^2 quotations checked: /);
  });

  test('at most 25 are checked, and it is said of how many', async () => {
    const words = Array.from({ length: 40 }, (_, number) => unsaid(number)).join('\n');
    const { outcome, heading, note = '' } = await ask('who-said', { words });
    expect([outcome, heading]).toEqual(['nothing-found', '25 of 40 quotations checked: 25 not found']);
    const told = note.match(/volcano \d+/g) ?? [];
    expect(told).toEqual(Array.from({ length: 25 }, (_, number) => `volcano ${number}`));
    expect(note.length).toBeLessThan(800);
  });
});

describe('/ask on a message with several quotations', () => {
  const moss = `Mara Lindt said: ${said.ferry}. She was asked again on Monday. Tom Lindt said: ${said.ice}.`;
  const long = `The council met for ${'many and many a '.repeat(80)}hour. ${moss}`;
  test.each([moss, `${moss} Is that real?`, `${moss}\nThoughts?`, long])(
    'checks all of them: %s',
    async (question) => {
      const answer = await ask('ask', { question });
      expect(answer.heading).toBe('2 quotations checked: 1 as claimed, 1 not by Tom Lindt but by Mara Lindt');
      expect(answer.answeredBy?.command).toBe('who-said');
    },
  );
  test.each([
    `${moss} What happened to the ferry in 2012?`,
    'We saw “The Long Way Home” and “The Night We Met All” near the ferry to Norvik.',
    `Why did Mara Lindt say ${said.ferry} and ${said.ice}?`,
  ])('does not where something else is asked, or nothing is claimed: %s', async (question) => {
    expect((await ask('ask', { question })).heading).not.toMatch(/checked/);
  });
});

describe('what an answer carries on', () => {
  const chatter =
    'I could not believe it when I heard this at the harbour this morning, of all places. '.repeat(5);
  test('is the quotation alone of a long message', async () => {
    const { answeredBy, asksBack } = await ask('who-said', { words: `${chatter}\nLindt: ${said.ice}` });
    expect(asksBack?.choices.map(({ value }) => value)).toEqual(['Mara Lindt', 'Tom Lindt']);
    expect(answeredBy).toEqual({ command: 'who-said', options: { words: `Lindt: ${said.ice}` } });
  });
  test('answers the same', async () => {
    const words = `${chatter}\nMara Lindt: ${said.ice}\nTom Lindt: ${said.ferry}`;
    const { answeredBy, ...answer } = await ask('who-said', { words });
    expect(await ask('who-said', answeredBy?.options)).toEqual(answer);
  });
  test('keeps who is given beside the message', async () => {
    const { answeredBy } = await ask('who-said', { words: `${chatter}\n${said.ice}`, speaker: 'Lindt' });
    expect(answeredBy?.options).toEqual({ words: said.ice, speaker: 'Lindt' });
  });
  test('is the message where it is short', async () => {
    expect((await ask('who-said', { words: `Lindt: ${said.ice}` })).answeredBy).toBeUndefined();
  });
});
