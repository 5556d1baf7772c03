import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { root } from '../built.js';

test('the link in README invites the bot with what it takes to hear a message and to reply', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8');
  const asked = /client_id=APPLICATION_ID&scope=bot\+applications\.commands&permissions=(\d+)/.exec(
    readme,
  )?.[1];
  expect(new PermissionsBitField(BigInt(asked ?? 0)).toArray()).toEqual([
    'ViewChannel',
    'SendMessages',
    'ReadMessageHistory',
    'SendMessagesInThreads',
  ]);
});
