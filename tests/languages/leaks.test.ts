import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createBot, type OpenBot } from '../../src/bot.js';
import { pageFor } from '../../src/discord/pages/renderPage.js';
import { builtCommands } from '../built.js';
import { temporaryFolder } from '../folders.js';
import { copyOfStarterCorpus } from '../starterCorpus.js';

/** Marks all that a catalogue says: each message gets its `format` as it is made. */
Object.defineProperty(IntlMessageFormat.prototype, 'format', {
  set(format: IntlMessageFormat['format']) {
    const value = (...given: Parameters<typeof format>) => `⟦${String(format(...given))}⟧`;
    Object.defineProperty(this, 'format', { value });
  },
});

let bot: OpenBot;
let coverage = '';
beforeAll(async () => {
  const corpusDir = copyOfStarterCorpus();
  coverage = readdirSync(corpusDir)
    .map((file) => `${file} ${readFileSync(path.join(corpusDir, file), 'utf8')}`)
    .join(' ');
  bot = await createBot({
    corpusDir,
    dataDir: temporaryFolder(),
    log: pino({ level: 'silent' }),
    commandsDir: builtCommands,
  });
}, 60_000);
afterAll(() => bot.close());

/** What is shown without having been said by a catalogue. */
function unsaid(text: string): string {
  let [before, rest] = ['', text];
  while (before !== rest) [before, rest] = [rest, rest.replace(/⟦[^⟦⟧]*⟧/g, '\n')];
  // A label that is cut has lost the sign of its end.
  return rest.replace(/⟦[^⟧]*$/, '\n');
}

const plain = (text: string): string => text.replace(/[\\*_>#\s"“”‘’'()|:,.…?·-]+/g, ' ').trim();

const shownIn = ['content', 'label', 'placeholder', 'description'];

/** All texts of a message's parts, however deep. */
function textsIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) =>
    typeof value === 'string' && shownIn.includes(name) ? [value] : textsIn(value),
  );
}

/** What is the same in every language, and why. */
const same: readonly [text: string, why: string][] = [
  [
    'Why did the Hanoi summit fail',
    'a question that may be asked as it stands: questions are understood in English',
  ],
  ...['日本語', '한국어', 'Deutsch', 'español'].map((name): [string, string] => [
    name,
    'a language in its own name, to be found by who reads no other',
  ]),
];

/** What of a text is neither said by a catalogue nor known. */
const leaksIn = (text: string, known: string): string[] =>
  unsaid(text)
    .split(/[\n·]/)
    .map(plain)
    .filter((piece) => /\p{L}{2}/u.test(piece) && !known.includes(piece));

const asked: readonly [command: string, options: Record<string, string>, admin?: boolean][] = [
  ['ask', { question: 'Why did the Hanoi summit fail?' }],
  ['ask', { question: 'Who won the chess championship in Samarkand?' }],
  ['ask', { question: 'thanks' }],
  ['quote', { person: 'Ishiba' }],
  ['quote', { person: 'Kim', topic: 'summit' }],
  ['quote', { topic: 'denuclearization', since: '2018', until: '2025-02' }],
  ['quote', { person: 'Ishiba', topic: 'chess' }],
  ['quote', { since: 'whenever' }],
  ['quote', {}],
  ['timeline', { topic: 'North Korea', since: '2002' }],
  ['timeline', { topic: 'North Korea', order: 'publication' }],
  ['timeline', { topic: 'chess' }],
  ['timeline', {}],
  ['who-said', { words: 'our time is limited' }],
  ['who-said', { words: 'our time is limited', speaker: 'Trump' }],
  ['who-said', { words: 'nobody ever said such a thing about chess' }],
  ['compare', { words: 'huge advantage for everyone' }],
  ['compare', { person: 'Trump' }],
  ['people', {}],
  ['people', { name: 'Kim' }],
  ['sources', {}],
  ['help', {}],
  ['status', {}, true],
  ['status', {}],
  ['settings', {}, true],
  ['watch', { topic: 'summit' }],
  ['watch', {}],
  ['watches', {}],
  ['unwatch', {}],
  ['around', { reference: 'nowhere' }],
  ['reindex', {}, true],
  ['tides', {}],
];

const place = { server: '1', channel: '2', asker: '3', mayPost: true };

test.each(asked)(
  'what /%s %j shows is said in a language, or the coverage’s, or typed',
  async (command, options, admin) => {
    const answer = await bot.answer({ command, options, admin: admin === true, place });
    const { components } = pageFor(answer, { command, options, page: null }, bot.commands).body(null);
    const known = plain([coverage, ...Object.values(options), ...same.map(([text]) => text)].join(' '));
    const left = textsIn(components).flatMap((text) => leaksIn(text, known));
    expect(left).toEqual([]);
  },
);

test.each([
  ['⟦Quotations of ⟦“ice”⟧⟧', []],
  ['⟦Quotations⟧ and more', ['and more']],
  ['### Nobody was asked · Who else', ['Who else']],
  ['⟦A label that is cu…', []],
])('in %j leaks %j', (text, leaks) => {
  expect(leaksIn(text, 'Nobody was asked')).toEqual(leaks);
});
