import { expect, test } from 'vitest';
import type { Answer } from '../../src/model.js';
import { askNewsroom, inquiry } from './newsroom.js';

const ask = await askNewsroom(inquiry);

const labelsOf = ({ next = [] }: Answer): string[] => next.map(({ label }) => label);

test.each<[string, Record<string, string>, Answer['outcome'], string[]]>([
  [
    'quote',
    { person: 'Mara Lindt', topic: 'classroom' },
    'nothing-found',
    ['Quotations of Mara Lindt', 'Quotations on “classroom”'],
  ],
  [
    'quote',
    { person: 'Mara Lindt', outlet: 'Harbour Courier' },
    'nothing-found',
    ['Quotations of Mara Lindt', 'Quotations in Harbour Courier'],
  ],
  ['quote', { person: 'Ida Holm' }, 'nothing-found', []],
  ['quote', {}, 'declined', ['Quotations of Mara Lindt on “ferry”']],
  ['timeline', { topic: 'ferry', since: '2030' }, 'nothing-found', ['Timeline on “ferry”']],
  ['people', { name: 'Mara Lindt' }, 'answered', ['Quotations of Mara Lindt']],
  ['people', { name: 'Ida Holm' }, 'answered', []],
  [
    'who-said',
    { words: 'Mara Lindt: “the ferry was bought in Riga by a ghost”' },
    'nothing-found',
    ['Quotations of Mara Lindt', 'the ferry was bought in Riga by a ghost'],
  ],
  [
    'who-said',
    { words: 'harbour pilots of Norvik', speaker: 'Tom Lindt' },
    'nothing-found',
    ['Quotations of Tom Lindt', 'harbour pilots of Norvik'],
  ],
  [
    'ask',
    { question: 'Is Tom Lindt at the school?' },
    'answered',
    ['Quotations of Tom Lindt', 'Who is Tom Lindt?'],
  ],
  ['ask', { question: 'What is the price of bitcoin?' }, 'declined', []],
  [
    'ask',
    { question: 'What did Mara Lindt say about bitcoin?' },
    'declined',
    ['Quotations of Mara Lindt', 'Who is Mara Lindt?'],
  ],
])('/%s %o: %s, and next %s', async (command, options, outcome, labels) => {
  const answer = await ask(command, options);
  expect(answer.outcome).toBe(outcome);
  expect(labelsOf(answer)).toEqual(labels);
  for (const { asked } of answer.next ?? []) {
    expect(await ask(asked.command, asked.options)).toMatchObject({ outcome: 'answered' });
  }
});
