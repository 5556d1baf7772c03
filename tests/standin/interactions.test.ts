import { beforeEach, expect, test } from 'vitest';
import { type Interactions, openInteractions } from './interactions.js';
import { ids } from './places.js';
import type { Reply } from './routes.js';
import { openSentMessages } from './sentMessages.js';

let interactions: Interactions;

const bySlash = {
  token: 'slash',
  type: 2,
  channel_id: ids.channel,
  authorizing_integration_owners: { 0: ids.guild },
};
const byPress = { ...bySlash, token: 'press', type: 3, message: { id: '77' } };
const byTyping = { ...bySlash, token: 'typing', type: 4 };
const byUser = { ...bySlash, token: 'user', authorizing_integration_owners: { 1: ids.user } };

beforeEach(() => {
  interactions = openInteractions(openSentMessages());
  for (const each of [bySlash, byPress, byTyping, byUser]) interactions.begin(each);
});

const codeOf = ({ status, body }: Reply) => (status < 300 ? status : (body as { code: number }).code);
const acknowledge = (token: string, type: number, flags = 0) =>
  codeOf(interactions.acknowledge(token, { type, data: { flags } }, false));
const deferred = 5;
const deferredUpdate = 6;
const choices = 8;

test('an interaction is acknowledged once', () => {
  expect(acknowledge('slash', deferred)).toBe(204);
  expect(acknowledge('slash', deferred)).toBe(40_060);
});

test('an acknowledgement is too late after three seconds', () => {
  interactions.wait(2_999);
  expect(acknowledge('slash', deferred)).toBe(204);
  interactions.wait(2);
  expect(acknowledge('press', deferred)).toBe(10_062);
});

test('a token lives for fifteen minutes, or until it is ended', () => {
  acknowledge('slash', deferred);
  acknowledge('press', deferredUpdate);
  interactions.expire('press');
  expect(codeOf(interactions.edit('slash', '@original'))).toBe(200);
  expect(codeOf(interactions.edit('press', '@original'))).toBe(50_027);
  interactions.wait(15 * 60_000 + 1);
  expect(codeOf(interactions.edit('slash', '@original'))).toBe(50_027);
  expect(codeOf(interactions.followUp('slash', {}))).toBe(50_027);
  expect(acknowledge('slash', deferred)).toBe(50_027);
});

test.each([
  ['a token that was never given', 'none', deferred, 10_062],
  ['a command by a change of a message that there is none', 'slash', deferredUpdate, 50_035],
  ['a command by choices', 'slash', choices, 50_035],
  ['who is typing by a message', 'typing', deferred, 50_035],
  ['who is typing by choices', 'typing', choices, 204],
  ['a press by a change of its message', 'press', deferredUpdate, 204],
])('answering %s gives %i', (_, token, type, code) => {
  expect(acknowledge(token, type)).toBe(code);
});

test('nothing is edited or added before the acknowledgement', () => {
  expect(codeOf(interactions.edit('slash', '@original'))).toBe(10_008);
  expect(codeOf(interactions.followUp('slash', {}))).toBe(10_015);
});

test('a message is edited by the token that sent it alone', () => {
  acknowledge('slash', deferred, 64);
  acknowledge('press', deferredUpdate);
  const hidden = interactions.followUp('slash', { flags: 64 }).messageId ?? '';
  expect(codeOf(interactions.edit('slash', hidden))).toBe(200);
  expect(codeOf(interactions.edit('press', hidden))).toBe(10_008);
  expect(interactions.edit('press', '@original').messageId).toBe('77');
});

test('where the bot is not, five follow-ups are all', () => {
  for (const token of ['slash', 'user']) acknowledge(token, deferred);
  const sixTo = (token: string) => Array.from({ length: 6 }, () => codeOf(interactions.followUp(token, {})));
  expect(sixTo('slash')).toEqual(Array(6).fill(200));
  expect(sixTo('user')).toEqual([...Array(5).fill(200), 40_094]);
});

test('an acknowledgement tells its message where it is asked to', () => {
  const { status, body, messageId } = interactions.acknowledge('slash', { type: deferred }, true);
  expect(status).toBe(200);
  expect(body).toMatchObject({ resource: { message: { id: messageId } } });
});
