import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBot, type OpenBot } from '../../src/bot.js';
import { createDrawing } from '../../src/discord/drawing.js';
import { createLog } from '../../src/log.js';
import { createPreview, type Preview } from '../../src/preview/preview.js';
import { builtCommands } from '../built.js';
import { drawTimeline, prepareDrawing } from '../picture/builtPicture.js';
import { permissions } from '../standin/payloads.js';
import { openSession, type Session } from '../standin/session.js';
import { allShown, place, post, shown } from './asking.js';

let session: Session;
let bot: OpenBot;
let preview: Preview;
beforeAll(async () => {
  session = await openSession();
  const log = createLog('warn');
  bot = await createBot({ corpusDir: session.newsroom.folder, log, commandsDir: builtCommands });
  const draw = createDrawing({ draw: drawTimeline, prepare: prepareDrawing }, log);
  preview = await createPreview({ bot, log, draw, port: 0 });
});
afterAll(async () => {
  await preview.close();
  await bot.close();
  await session.close();
});

describe('a slash command shows what it shows on Discord', () => {
  test.each<[string, Record<string, string | boolean>]>([
    ['ask', { question: 'Why did the ferry line to Gull Island close?' }],
    ['quote', { person: 'Moss' }],
    ['quote', { person: 'Moss', hide: true }],
    ['timeline', { topic: 'lighthouse storm lantern' }],
    ['who-said', { words: 'I shall miss the storms' }],
    ['quote', {}],
    ['help', {}],
    ['weather', {}],
  ])('/%s %j', async (command, options) => {
    const there = await session.standin.slash(command, options, { permissions: permissions.manageGuild });
    const here = await shown(preview.address, 'command', { command, options });
    expect(here.components).toEqual(there.body.components);
    expect(here.hidden).toBe(there.ephemeral);
    expect(here.attachments.map(({ base64 }) => base64)).toEqual(
      there.files.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
    );
  });
});

test('a mention shows what it shows on Discord, and a reply goes on from it', async () => {
  const there = await session.standin.mention('who will sail again before the summer?');
  const here = await shown(preview.address, 'mention', {
    words: 'who will sail again before the summer?',
    repliesTo: null,
  });
  expect(here.components).toEqual(there.body.components);
  const further = await shown(preview.address, 'mention', { words: 'and in 2018?', repliesTo: here });
  expect(JSON.stringify(further.components)).toMatch(/2018/);
});

test('a button shows what it shows on Discord, also where another process has sent its message', async () => {
  const options = { person: 'Moss' };
  const there = await session.standin.slash('quote', options);
  const thereBehind = await session.standin.press(there, 'Around this passage');
  const here = await shown(preview.address, 'command', { command: 'quote', options });
  const { button, label } = buttonIn(here.components, 'Around this passage');
  expect(label).toBe('Around this passage');
  const again = await createPreview({ bot, log: createLog('warn'), port: 0 });
  for (const { address } of [preview, again]) {
    const behind = await shown(address, 'press', { message: here, id: button, kind: 2, values: [] });
    expect(behind.components).toEqual(thereBehind.body.components);
    expect([behind.hidden, behind.id === here.id]).toEqual([true, false]);
  }
  await again.close();
});

test('what is chosen from a menu takes the place of the message', async () => {
  await session.newsroom.publish('second.md', secondMoss);
  await bot.reindex();
  const asked = await shown(preview.address, 'command', { command: 'quote', options: { person: 'Moss' } });
  const { menu, choices } = menuIn(asked.components);
  const chosen = await shown(preview.address, 'press', {
    message: asked,
    id: menu,
    kind: 3,
    values: [choices[0]],
  });
  expect([chosen.id, chosen.hidden]).toEqual([asked.id, false]);
  expect(JSON.stringify(chosen.components)).toContain('Quotations of');
});

test('/reindex is for admins, as whoever has the preview is, and says first that it takes a while', async () => {
  const messages = await allShown(preview.address, 'command', { command: 'reindex', options: {} });
  expect(messages.map(({ waiting }) => waiting)).toEqual([true, false]);
  expect(JSON.stringify(messages.at(-1)?.components)).toContain('Read again');
});

test('an option that is typed has the suggestions of Discord', async () => {
  const what = { ...place, command: 'quote', option: 'person', options: { person: 'Ber' } };
  const offered = await (await post(`${preview.address}api/suggestions`, what)).json();
  const token = session.standin.type('quote', { person: 'Ber' }, 'person');
  expect(offered).toEqual(await session.standin.offered(token));
  expect(offered).toMatchObject([{ value: 'Berit Holm' }]);
});

test('what is watched is told as soon as it is read', async () => {
  const ask = (command: string, options = {}) => allShown(preview.address, 'command', { command, options });
  expect(JSON.stringify(await ask('watch', { person: 'Berit Holm' }))).toContain('Berit Holm');
  expect(JSON.stringify(await ask('watches'))).toContain('Berit Holm');
  await session.newsroom.publish('news.md', freshHolm);
  const [, answer, news, ...more] = await ask('reindex');
  expect(JSON.stringify(answer?.components)).toContain('Read again');
  expect(JSON.stringify(news?.components)).toContain('the lantern will shine again');
  expect([news?.hidden, more]).toEqual([false, []]);
  expect(await ask('reindex')).toHaveLength(2);
});

const secondMoss = `---
title: Gull Island has a new teacher
published: 2025-01-10
language: en
---

“The children are curious,” said Ernest Moss, the new teacher of Gull Island.
`;

const freshHolm = `---
title: The lantern is mended
published: 2025-02-10
language: en
---

“By Easter the lantern will shine again,” said Berit Holm.
`;

/** All objects in components, however deep. */
function partsOf(value: unknown): Record<string, unknown>[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(partsOf)];
}

function buttonIn(components: unknown, wanted: string) {
  const found = partsOf(components).find(({ label }) => label === wanted);
  return { button: found?.custom_id, label: found?.label };
}

function menuIn(components: unknown) {
  const found = partsOf(components).find(({ type }) => type === 3);
  const choices = partsOf(found?.options).flatMap(({ value }) => value ?? []);
  return { menu: found?.custom_id, choices };
}
