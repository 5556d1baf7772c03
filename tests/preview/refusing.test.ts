import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBot, type OpenBot } from '../../src/bot.js';
import { createLog } from '../../src/log.js';
import type { Offers, Starter } from '../../src/preview/page/wire.js';
import { createPreview, type Preview } from '../../src/preview/preview.js';
import { builtCommands } from '../built.js';
import { copyOfStarterCorpus } from '../starterCorpus.js';
import { place as here, post, shown } from './asking.js';

let bot: OpenBot;
let preview: Preview;
beforeAll(async () => {
  const log = createLog('silent');
  bot = await createBot({ corpusDir: copyOfStarterCorpus(), log, commandsDir: builtCommands });
  preview = await createPreview({ bot, log, port: 0 });
});
afterAll(async () => {
  await preview.close();
  await bot.close();
});

/** Sends a request as it is, whatever the path and the headers are. */
function send(method: string, path: string, headers: Record<string, string>, body = ''): Promise<number> {
  const { port } = new URL(preview.address);
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const question = JSON.stringify({ ...here, command: 'sources', options: {} });
const hostHere = () => ({ host: new URL(preview.address).host });

/** Fails where the process has not outlived what was sent. */
const stillAnswers = async () => {
  const answer = await shown(preview.address, 'command', { command: 'sources', options: {} });
  expect(JSON.stringify(answer.components)).toContain('articles');
};

describe('a page is let in', () => {
  test.each([
    ['under the address that is printed', 'GET', '/', {}, '', 200],
    ['under another name of this machine', 'GET', '/', { host: 'localhost' }, '', 200],
    ['from its own page', 'POST', '/api/command', { ...json, origin: 'own' }, question, 200],
    ['under such a name in capitals', 'GET', '/', { host: 'LOCALHOST' }, '', 200],
    ['to be looked at without its body', 'HEAD', '/', {}, '', 200],
    ['to look at what is only asked', 'HEAD', '/api/command', {}, '', 405],
    ['under the name of another', 'GET', '/', { host: 'evil.example' }, '', 421],
    ['under a name that begins as this machine’s', 'GET', '/', { host: '127.0.0.1.evil.example' }, '', 421],
    [
      'from the page of another',
      'POST',
      '/api/command',
      { ...json, origin: 'https://evil.example' },
      question,
      403,
    ],
    ['from a page without an origin', 'POST', '/api/command', { ...json, origin: 'null' }, question, 403],
    ['from another site', 'POST', '/api/command', { ...json, 'sec-fetch-site': 'cross-site' }, question, 403],
    ['from another port', 'POST', '/api/command', { ...json, 'sec-fetch-site': 'same-site' }, question, 403],
    [
      'as a form',
      'POST',
      '/api/command',
      { 'content-type': 'application/x-www-form-urlencoded' },
      question,
      415,
    ],
    ['as plain text', 'POST', '/api/command', { 'content-type': 'text/plain' }, question, 415],
    ['without a type', 'POST', '/api/command', {}, question, 415],
    ['by another method', 'PUT', '/', {}, '', 405],
    ['to be written where it is only read', 'POST', '/', json, '{}', 405],
    ['to be read where it is only asked', 'GET', '/api/command', {}, '', 405],
    ['at an address that is not there', 'GET', '/secret', {}, '', 404],
    ['with a way out of the folder', 'GET', '/page/../../package.json', {}, '', 404],
    ['with a hidden way out of the folder', 'GET', '/page/%2e%2e%2f%2e%2e%2fpackage.json', {}, '', 404],
    ['with a NUL', 'GET', '/page/page.css%00', {}, '', 404],
    ['with what is no JSON', 'POST', '/api/command', json, '{"command"', 400],
    ['with too much', 'POST', '/api/command', json, JSON.stringify({ words: 'x'.repeat(70_000) }), 413],
  ])('%s', async (_, method, path, given, body, status) => {
    const own = hostHere();
    const headers: Record<string, string> = { ...own, ...given };
    if (/^localhost$/i.test(headers.host ?? ''))
      headers.host = own.host.replace('127.0.0.1', headers.host ?? '');
    if (headers.origin === 'own') headers.origin = `http://${own.host}`;
    expect(await send(method, path, headers, body)).toBe(status);
    await stillAnswers();
  });
});

const pressed = { message: { id: '1', hidden: false, components: [] }, id: 'x', kind: 2, values: [] };

describe('what is asked is', () => {
  test.each<[string, string, object, number]>([
    ['taken without options', 'command', { command: 'sources', options: {} }, 200],
    ['taken by a name that no object should have', 'command', { command: '__proto__', options: {} }, 200],
    ['refused without a command', 'command', { options: {} }, 400],
    ['refused with options of another kind', 'command', { command: 'ask', options: { question: {} } }, 400],
    ['refused in another channel', 'command', { command: 'ask', options: {}, channel: '1' }, 400],
    ['refused in another language', 'command', { command: 'ask', options: {}, locale: 'xx' }, 400],
    ['refused where words are too long', 'mention', { words: 'x'.repeat(4_001), repliesTo: null }, 400],
    ['taken where nothing can be read from what is pressed', 'press', pressed, 200],
    ['refused where what is pressed is no message', 'press', { ...pressed, message: 'x' }, 400],
    ['refused where an id is too long', 'press', { ...pressed, id: 'x'.repeat(101) }, 400],
    [
      'refused where the message is hostile',
      'press',
      { ...pressed, message: { ...pressed.message, id: '../1' } },
      400,
    ],
    ['refused where too much is chosen', 'press', { ...pressed, kind: 8, values: Array(26).fill('1') }, 400],
    ['refused where the kind of what is pressed is none', 'press', { ...pressed, kind: 99 }, 400],
    ['refused where the kind of what is pressed is not the bot’s', 'press', { ...pressed, kind: 5 }, 400],
    ['refused where a menu of users is pressed', 'press', { ...pressed, kind: 4 }, 400],
    [
      'refused where what is typed is not among the options',
      'suggestions',
      { command: 'quote', option: 'person', options: { topic: 'x' } },
      400,
    ],
    [
      'refused where what is typed is a property of all objects',
      'suggestions',
      { command: 'quote', option: '__proto__', options: {} },
      400,
    ],
    [
      'refused where what is typed is no text',
      'suggestions',
      { command: 'quote', option: 'hide', options: { hide: true } },
      400,
    ],
  ])('%s', async (_, path, what, status) => {
    const response = await post(`${preview.address}api/${path}`, { ...here, ...what });
    const text = await response.text();
    expect([response.status, text]).toEqual([status, expect.stringMatching(/^\{.+\}\n?/)]);
    await stillAnswers();
  });

  test('answered in words where a button was made up', async () => {
    const row = { type: 1, components: [{ type: 2, style: 2, label: 'x', custom_id: '2f01xx:reindex' }] };
    const components = [{ type: 17, components: [row, { type: 99 }, { type: 12, items: 'x' }] }];
    const answer = await shown(preview.address, 'press', {
      ...pressed,
      message: { ...pressed.message, components },
      id: '2f01xx:reindex',
    });
    expect([answer.hidden, JSON.stringify(answer.components)]).toEqual([
      true,
      expect.stringContaining('This button does not work any more'),
    ]);
  });
});

test('whoever goes away in the middle of an answer ends nothing', async () => {
  const leaving = Array.from({ length: 12 }, async (_, place) => {
    const going = new AbortController();
    const what = { ...here, command: 'timeline', options: { topic: 'summit' } };
    const asked = fetch(`${preview.address}api/command`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify(what),
      signal: going.signal,
    });
    setTimeout(() => going.abort(), place);
    return asked.then((response) => response.text()).catch(() => 'gone');
  });
  await Promise.all(leaving);
  await stillAnswers();
});

test('no response may load anything from elsewhere, nor be held or read by another page', async () => {
  for (const path of ['', 'page/page.css', 'page/main.js', 'api/offers', 'nothing']) {
    const { headers } = await fetch(preview.address + path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('a port that is taken gives way to the next, and one that cannot be used is said', async () => {
  const port = Number(new URL(preview.address).port);
  const second = await createPreview({ bot, log: createLog('silent'), port });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(port);
  await second.close();
});

test('the page is offered commands in its language, channels, and what this coverage answers', async () => {
  const offers: Offers = JSON.parse(await (await fetch(`${preview.address}api/offers?locale=de`)).text());
  const quote = offers.commands.find(({ name }) => name === 'quote');
  expect(quote?.options).toContainEqual(expect.objectContaining({ name: 'person', autocomplete: true }));
  expect(quote?.description).not.toBe(bot.commands.find(({ name }) => name === 'quote')?.description);
  expect(offers.channels.length).toBeGreaterThan(1);
  const starters: Starter[] = JSON.parse(await (await fetch(`${preview.address}api/starters`)).text());
  expect(starters).toContainEqual(expect.objectContaining({ command: 'who-said' }));
  for (const { command, options } of starters) {
    const answer = await shown(preview.address, 'command', { command, options });
    expect(JSON.stringify(answer.components)).not.toMatch(/There is no|Nothing/);
  }
});
