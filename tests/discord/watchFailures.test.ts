import { DiscordAPIError, HTTPError } from 'discord.js';
import { expect, test } from 'vitest';
import { toldBy } from '../../src/discord/watchFailures.js';

const url = 'https://discord.example/channels/200/messages';
const refused = (code: number, status: number) =>
  new DiscordAPIError({ code, message: 'as ordered' }, code, status, 'POST', url, {});
const failed = (status: number) => new HTTPError(status, 'as ordered', 'POST', url, {});
const broken = (code: string) => Object.assign(new Error('as ordered'), { code });

test.each([
  ['a fault of Discord’s', failed(500), 'later'],
  ['a service that is away', failed(503), 'later'],
  ['a gateway that got no good answer', failed(502), 'told'],
  ['a gateway that has waited too long', failed(504), 'told'],
  ['a fault with words to it', refused(0, 500), 'later'],
  ['too many requests', failed(429), 'later'],
  ['a channel that is gone', refused(10_003, 404), 'gone'],
  ['a missing permission', refused(50_013, 403), 'refused'],
  ['a message that is objected to', refused(50_035, 400), 'told'],
  ['a connection that was not made', broken('ECONNREFUSED'), 'later'],
  ['a connection that broke off', broken('ECONNRESET'), 'told'],
])('%s', (_, error, told) => {
  expect(toldBy(error)).toBe(told);
});
