import { expect, test } from 'vitest';
import type { Language } from '../../src/languages/languages.js';
import { speaking } from '../../src/languages/say.js';
import type { Answer } from '../../src/model.js';
import { askNewsroom } from './newsroom.js';

const requests: readonly (readonly [command: string, options: Record<string, string>])[] = [
  ['help', {}],
  ['ask', { question: 'Why was the ferry cancelled?' }],
  ['ask', { question: 'thanks' }],
  ['quote', { person: 'Mara Lindt', topic: 'classroom', since: '2025' }],
  ['quote', { person: 'Lindt' }],
  ['quote', { person: 'Mara Lindt', hue: 'red' }],
  ['timeline', { topic: 'ferry', order: 'alphabet' }],
  ['timeline', { topic: 'ferry', order: 'publication' }],
  ['people', {}],
  ['dance', {}],
];

type Ask = Awaited<ReturnType<typeof askNewsroom>>;

const answersIn = (language: Language, ask: Ask): Promise<Answer[]> =>
  speaking(language, () => Promise.all(requests.map(([command, options]) => ask(command, options))));

test('who is answered in one language hears nothing of others that are spoken to at the same time, or were before', async () => {
  const both = await askNewsroom();
  const [german, english] = await Promise.all([answersIn('de', both), answersIn('en', both)]);
  expect(english).toEqual(await answersIn('en', await askNewsroom()));
  expect(german).toEqual(await answersIn('de', await askNewsroom()));
  expect(await answersIn('en', both)).toEqual(english);
  // Of alternatives, a date and the commands at least: what is listed and described differs in any case.
  expect(german[0]?.note).not.toBe(english[0]?.note);
  expect(german[6]?.note).not.toBe(english[6]?.note);
});
