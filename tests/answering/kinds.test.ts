import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../src/answering/claim.js';
import { asksWhen } from '../../src/answering/kinds/events.js';
import { readingsOf } from '../../src/asking/route.js';
import { loadCommands } from '../../src/commandFolder.js';
import { builtCommands } from '../built.js';
import { questionsByKind } from './questionsByKind.js';

const commands = await loadCommands(builtCommands);

const readings = (question: string) => readingsOf(question, commands, async (message) => claimsIn(message));

/** By what a question is to be answered: the command that understands it best, else as one for a date, else by passages. */
async function kindOf(question: string): Promise<string> {
  const [best] = await readings(question);
  return best?.asked.command ?? (asksWhen(question) === null ? 'passages' : 'when');
}

describe.each(Object.entries(questionsByKind))('to be answered by %s', (kind, questions) => {
  test.each(questions)('%j', async (question) => expect(await kindOf(question)).toBe(kind));
});

/** Their form may be chance: only what the coverage has without doubt answers them. */
test.each([
  ['Lindt on the ferry', 'quote'],
  ['Work on the bridge begins', 'quote'],
  ['mara lindt on ice', 'quote'],
  ['What did South Korea say about ice?', 'quote'],
  ['What did the captain say about ice?', 'quote'],
  ['Tax on sugar', 'quote'],
  ['who is lindt', 'people'],
  ['who is angry', 'people'],
])('%j is only possibly one for %s', async (question, command) => {
  const [best] = await readings(question);
  expect([best?.asked.command, best?.understood.certainty]).toEqual([command, 'possible']);
});

test.each([
  [
    'What did Lindt say about the ferry in March 2019?',
    'quote',
    { person: 'Lindt', topic: 'the ferry', since: 'March 2019', until: 'March 2019' },
  ],
  ['what did mara lindt say?', 'quote', { person: 'mara lindt' }],
  ['What has been said about ice?', 'quote', { topic: 'ice' }],
  ['quotes by Lindt since 2020', 'quote', { person: 'Lindt', since: '2020' }],
  [
    'timeline of the talks between 2018 and 2019',
    'timeline',
    { topic: 'talks', since: '2018', until: '2019' },
  ],
  ['What happened in 2019 in Hanoi?', 'timeline', { topic: 'Hanoi', since: '2019', until: '2019' }],
  ['Who’s Mara Lindt?', 'people', { name: 'Mara Lindt' }],
  ['Who is quoted most?', 'people', {}],
  ['How do outlets print “the ice has won this round”?', 'compare', { words: 'the ice has won this round' }],
  ['compare the statements of Mara Lindt on ice', 'compare', { person: 'Mara Lindt', topic: 'ice' }],
  ['Did Lindt say the ferry is lost?', 'who-said', { words: 'Did Lindt say the ferry is lost?' }],
])('%s asks /%s %j', async (question, command, options) => {
  expect((await readings(question))[0]?.asked).toEqual({ command, options });
});

test.each([
  ['When was the harbour closed?', 'the harbour closed'],
  ['what was the date of the summit', 'the summit'],
  ['When it rains, what does the city do?', null],
])('%s asks for the date of %j', (question, about) => expect(asksWhen(question)?.about ?? null).toBe(about));

test.each([
  ['When will the ferry sail again?', true],
  ['in what year will the bridge open', true],
  ['When did the ferry sail?', false],
])('%s asks for what is to come: %j', (question, isToCome) =>
  expect(asksWhen(question)?.isToCome).toBe(isToCome),
);
