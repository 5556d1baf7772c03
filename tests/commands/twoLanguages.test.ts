import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import type * as botModule from '../../src/bot.js';
import type { Language } from '../../src/languages/languages.js';
import type * as sayModule from '../../src/languages/say.js';
import { createLog } from '../../src/log.js';
import type { Answer } from '../../src/model.js';
import { root } from '../built.js';
import { temporaryFolder } from '../folders.js';
import { rows } from './newsroom.js';

/** The commands are those that were built, and the language is spoken to what was built with them. */
const built = (file: string) => import(pathToFileURL(path.join(root, 'dist/src', file)).href);
const { createBot }: typeof botModule = await built('bot.js');
const { speaking }: typeof sayModule = await built('languages/say.js');

const corpusDir = path.join(temporaryFolder(), 'articles.jsonl');
writeFileSync(corpusDir, rows.map((row) => JSON.stringify(row)).join('\n'));
const newBot = () => createBot({ corpusDir, log: createLog('silent') });

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

const answersIn = (language: Language, { answer }: botModule.OpenBot): Promise<Answer[]> =>
  speaking(language, () =>
    Promise.all(requests.map(([command, options]) => answer({ command, options, admin: false }))),
  );

test('who is answered in one language hears nothing of others that are spoken at the same time, or were before', async () => {
  const both = await newBot();
  const [german, english] = await Promise.all([answersIn('de', both), answersIn('en', both)]);
  expect(english).toEqual(await answersIn('en', await newBot()));
  expect(german).toEqual(await answersIn('de', await newBot()));
  expect(await answersIn('en', both)).toEqual(english);
  // How commands are described, and alternatives are listed.
  expect(german[0]?.note).not.toBe(english[0]?.note);
  expect(german[6]?.note).not.toBe(english[6]?.note);
});
