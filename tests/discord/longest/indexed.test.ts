import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../../folders.js';
import { openSession, type Session } from '../../standin/session.js';
import { errorsIn, expectSound, walk } from '../everything/walk.js';
import { letters } from './letters.js';

const statement = 'The bridge to Gull Island will be open before the first snow falls';

const { words, 'families in emoji': emoji, 'right to left': leftward, markup, Japanese } = letters;

/** A person's name of about so many letters. */
const nameOf = (length: number, family: string): string =>
  `${Array.from({ length: Math.floor(length / 9) }, (_, place) => `Ada${'abcdefgh'[place % 8]}elia`).join(' ')} ${family}`;

const inFortyOutlets = Array.from({ length: 40 }, (_, place) => ({
  id: `bridge-${place}`,
  title: words(2_000) + place,
  publisher: `${'Very Long Outlet '.repeat(8)}${place}`,
  url: `https://press.example/${'bridge/'.repeat(560)}${place}`,
  published: `2025-03-${String(1 + (place % 28)).padStart(2, '0')}`,
  text: `The council met ${place + 2} times on the bridge to Gull Island, said office ${place}.\n“${statement},” said Karl Berg, the transport minister.`,
}));

const namesakes = Array.from({ length: 25 }, (_, place) => ({
  id: `namesake-${place}`,
  publisher: 'Harbour Courier',
  text: `“We need ${place + 3} more pilots,” said ${nameOf(80, '')}${'ABCDEFGHIJKLMNOPQRSTUVWXY'[place]}nna Quist, a councillor of Norvik.`,
}));

const long = [words, emoji, leftward, markup, Japanese].map((of, place) => ({
  id: `speech-${place}`,
  title: of(2_000),
  byline: of(2_000),
  publisher: of(300),
  text: `The pier of Skerry is ${place + 1} years old.\n“The pier ${of(10_000)} stands,” said ${nameOf(300, 'Dahl')}, the harbour master.\nIn 19${60 + place} the pier ${of(6_000)} burned.`,
}));

const chronicle = {
  id: 'chronicle',
  title: 'Chronicle',
  text: Array.from(
    { length: 500 },
    (_, year) => `In ${1500 + year} a storm damaged the lighthouse of Skerry.`,
  ).join('\n'),
};

let session: Session;
beforeAll(async () => {
  const file = path.join(temporaryFolder(), 'articles.jsonl');
  const rows = [...inFortyOutlets, ...namesakes, ...long, chronicle];
  writeFileSync(file, rows.map((row) => JSON.stringify({ language: 'en', ...row })).join('\n'));
  session = await openSession({ CORPUS_DIR: file });
}, 60_000);
afterAll(() => session?.close());

test.each<[string, string, Record<string, string>]>([
  ['one statement in 40 outlets', 'who-said', { words: statement }],
  ['the same compared', 'compare', { words: statement }],
  ['25 namesakes', 'quote', { person: 'Quist' }],
  ['a name of 300', 'people', { name: 'Dahl' }],
  ['everybody', 'people', {}],
  ['a quotation of 10,000', 'quote', { topic: 'pier' }],
  ['500 events', 'timeline', { topic: 'lighthouse storm Skerry' }],
  ['long passages', 'ask', { question: 'When did the pier of Skerry burn?' }],
  ['headlines of 2,000', 'sources', {}],
  ['a question of 4,000', 'ask', { question: `When did the pier burn? ${words(3_900)}`.slice(0, 4_000) }],
  ['words of 4,000 in emoji', 'who-said', { words: emoji(4_000) }],
  ['a topic of 4,000 from right to left', 'timeline', { topic: leftward(4_000) }],
  ['a person of 4,000 in Japanese', 'quote', { person: Japanese(4_000) }],
])('%s: what is shown is inside every limit', { timeout: 60_000 }, async (_, command, options) => {
  const { standin } = session;
  expectSound(await walk(standin, await standin.slash(command, options), { depth: 2, most: 12 }));
  expect(errorsIn(session)).toEqual([]);
});

test.each([
  ['', 24, 25],
  ['Ada', 24, 25],
  ['Quist', 25, 25],
])('of what begins “%s” at least %i and at most %i are offered', async (typed, least, most) => {
  const { standin } = session;
  const { length } = await standin.offered(standin.type('quote', { person: typed }, 'person'));
  expect(length).toBeGreaterThanOrEqual(least);
  expect(length).toBeLessThanOrEqual(most);
});

test('a name that is longer than Discord takes is not offered', async () => {
  const { standin } = session;
  expect(await standin.offered(standin.type('quote', { person: 'Dahl' }, 'person'))).toEqual([]);
});

test('a menu has all of 25 namesakes whose names are long', async () => {
  const { standin } = session;
  const { body } = await standin.slash('quote', { person: 'Quist', topic: 'pilots' });
  expect(JSON.stringify(body).match(/nna Quist","value"|nna Quist","description"/g)).toHaveLength(25);
});
