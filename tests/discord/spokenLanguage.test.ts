import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { timestamp } from '../../src/discord/renderDate.js';
import { written } from '../../src/languages/calendar.js';
import { commandWords } from '../../src/languages/commandWords.js';
import { type Language, languages } from '../../src/languages/languages.js';
import { say, speaking } from '../../src/languages/say.js';
import { records } from '../standin/checks.js';
import { buttonsOf } from '../standin/controls.js';
import { inReplyTo, keepAnswer } from '../standin/mailbox.js';
import { guild, ids, permissions } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import { repliesTo, type Shown, shownBy } from '../standin/shown.js';
import { chronicle } from './chronicle.js';

const admin = { permissions: permissions.manageGuild };
const german = { locale: 'de' };
const spaniard = { locale: 'es-419', userId: '300000000000000042' };
const ferry = 'Why did the ferry line to Gull Island close?';
const osprey = { topic: 'ship Osprey' };

const orchard = `---
title: Orchard wins a prize
publisher: Harbour Courier
published: 2025-04-02
---

The orchard at Mill Lane has won the county prize for its pears. “Nobody pruned a tree for three winters,” said Ines Falk, the gardener.
`;

let session: Session;
beforeAll(async () => {
  session = await openSession();
  await session.newsroom.publish('osprey.md', chronicle);
  await session.standin.slash('reindex', {}, admin);
});
afterAll(() => session.close());
afterEach(async () => {
  await setLanguage('own');
  serverSpeaks('en-US');
});

/** When the articles were published. */
const dates = ['2025-02-08', '2025-03-01', '2025-04-02'];

/** In which languages something is shown, as its sources tell. */
function languagesOf(text: string): Language[] {
  const published = (date: string) => say('discord.published', { day: timestamp(date) ?? '' });
  return languages.filter((language) =>
    dates.some((date) => text.includes(speaking(language, () => published(date)))),
  );
}
const spoken = ({ text }: Shown) => languagesOf(text);

const setLanguage = (language: string) => session.standin.slash('settings', { language }, admin);
const serverSpeaks = (locale: string) => session.standin.gateway.dispatch('GUILD_UPDATE', guild(locale));

describe('where a server has set nothing, everybody is answered in their own language', () => {
  test.each<[string, Language]>([
    ['de', 'de'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['ja', 'ja'],
    ['ko', 'ko'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ])('%s: %s', async (locale, language) => {
    for (const hide of [true, false]) {
      const shown = await session.standin.slash('ask', { question: ferry, hide }, { locale });
      expect(shown.ephemeral).toBe(hide);
      expect(spoken(shown)).toEqual([language]);
    }
  });
});

describe('in a server that speaks Japanese', () => {
  test('the channel sees Japanese, and who hides the reply their own language', async () => {
    const { standin } = session;
    await setLanguage('ja');
    expect(spoken(await standin.slash('ask', { question: ferry }, german))).toEqual(['ja']);
    expect(spoken(await standin.slash('ask', { question: ferry, hide: true }, german))).toEqual(['de']);
    expect(spoken(await standin.mention(ferry))).toEqual(['ja']);
  });

  test('a post of a forum is answered in Japanese', async () => {
    const { standin } = session;
    await setLanguage('ja');
    await standin.slash('settings', { posts: ids.forum }, admin);
    const post = standin.openPost({ title: ferry });
    const reply = await standin.ledger.find('an answer', (request) => repliesTo(request, post.id));
    expect(languagesOf(JSON.stringify(reply.body))).toEqual(['ja']);
  });

  test('what is watched is told in Japanese', async () => {
    const { standin, newsroom } = session;
    await setLanguage('ja');
    await standin.slash('watch', { topic: 'orchard' }, german);
    await newsroom.publish('orchard.md', orchard);
    await standin.slash('reindex', {}, { ...admin, ...german });
    const told = await standin.ledger.find(
      'the news',
      ({ method, path, body }) =>
        method === 'POST' &&
        path === `/channels/${ids.channel}/messages` &&
        JSON.stringify(body).includes('Ines Falk'),
    );
    expect(languagesOf(JSON.stringify(told.body))).toEqual(['ja']);
  });
});

describe('a mention', () => {
  test.each<[string, Language]>([
    ['ko', 'ko'],
    ['es-ES', 'es'],
    ['fr', 'en'],
  ])('in a server of the locale %s is answered in %s', async (locale, language) => {
    serverSpeaks(locale);
    expect(spoken(await session.standin.mention(ferry))).toEqual([language]);
  });

  test('is answered in the language that is set, where one is', async () => {
    serverSpeaks('ko');
    await setLanguage('de');
    expect(spoken(await session.standin.mention(ferry))).toEqual(['de']);
  });

  test('is answered in English in direct messages, of which Discord tells no language', async () => {
    serverSpeaks('ko');
    expect(spoken(await session.standin.mention(ferry, { where: 'direct' }))).toEqual(['en']);
  });
});

describe('a page', () => {
  test('turned in place stays in the language of its message', async () => {
    const { standin } = session;
    await setLanguage('ja');
    const first = await standin.slash('timeline', osprey, german);
    const second = await standin.press(first, '→', german);
    expect([second.inPlace, ...spoken(second)]).toEqual([true, 'ja']);
  });

  test('that somebody else turns is shown to them alone, in their own language', async () => {
    const { standin } = session;
    const first = await standin.slash('timeline', osprey, german);
    const theirs = await standin.press(first, '→', spaniard);
    expect([theirs.ephemeral, theirs.inPlace, ...spoken(theirs)]).toEqual([true, false, 'es']);
    const [back = { label: '' }] = buttonsOf(theirs);
    expect(spoken(await standin.press(theirs, back.label ?? '', spaniard))).toEqual(['es']);
  });
});

test.each<[string, Language]>([
  ['de', 'de'],
  ['ko', 'ko'],
  ['fr', 'en'],
])('what is suggested while somebody types is told in their language: %s', async (locale, language) => {
  const { standin } = session;
  const offered = await standin.offered(standin.type('quote', { person: 'Ada' }, 'person', { locale }));
  const counted = speaking(language, () => say('counted.statements', { count: 1 }));
  expect(String(offered[0]?.name)).toContain('Ada Moss');
  expect(String(offered[0]?.name)).toContain(counted);
});

test('what a reindex did is told in the language of the admin', async () => {
  const { text } = await session.standin.slash('reindex', {}, { ...admin, ...german });
  expect(text).toMatch(/^### /);
  expect(text).not.toContain('articles');
  expect(text).toMatch(/\d Artikel/);
});

describe('a reply to an answer in another language keeps its topic', () => {
  test.each(languages)('%s', async (language) => {
    const { standin } = session;
    await setLanguage(language);
    const answer = keepAnswer(await standin.slash('quote', { person: 'Ada Moss', since: '2025-02' }));
    const id = standin.say('and Berit Holm?', inReplyTo(answer));
    const reply = await standin.ledger.find('a reply', (request) => repliesTo(request, id));
    const { text } = shownBy(reply, { answers: { to: 'message', userId: ids.user } });
    expect(text).toContain('Berit Holm');
    const sought = { hasPerson: 'yes', person: 'Berit Holm', hasTopic: 'no', hasOutlet: 'no', outlet: '' };
    const days = { days: 'since', topicInMarks: '', until: '' };
    const heading = speaking(language, () =>
      say('quote.none', { ...sought, ...days, since: written('2025-02') ?? '' }),
    );
    expect(text.replaceAll('\\', '')).toContain(heading);
  });

  test('to one whose buttons alone tell what was asked', async () => {
    const { standin } = session;
    const shown = await standin.slash('timeline', osprey, german);
    const body = JSON.parse(JSON.stringify(shown.body).replace(/## [^"]*/, '## …'));
    const answer = keepAnswer({ ...shown, body });
    const id = standin.say('and in 1963?', inReplyTo(answer));
    const reply = await standin.ledger.find('a reply', (request) => repliesTo(request, id));
    expect(JSON.stringify(reply.body)).toContain('Osprey');
  });
});

test('commands are registered with the words of each locale', async () => {
  const put = session.standin.ledger.requests.find(
    ({ method, path, body }) => method === 'PUT' && path.endsWith('/commands') && records(body).length > 0,
  );
  const ask = records(put?.body).find(({ name }) => name === 'ask');
  const expected = (['ja', 'ko', 'de'] as const).map((one) => [one, commandWords('ask', one).description]);
  const spanish = commandWords('ask', 'es').description;
  expect(ask?.description_localizations).toEqual({
    ...Object.fromEntries(expected),
    'es-ES': spanish,
    'es-419': spanish,
  });
});
