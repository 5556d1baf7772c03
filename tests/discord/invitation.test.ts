import { readFileSync } from 'node:fs';
import path from 'node:path';
import { GatewayIntentBits, IntentsBitField, PermissionsBitField } from 'discord.js';
import { expect, test } from 'vitest';
import { createClient } from '../../src/discord/client.js';
import { root } from '../built.js';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

/** What Discord calls the permissions that it takes to hear a message, and to reply with text and a picture. */
const needed = {
  ViewChannel: 'View Channels',
  SendMessages: 'Send Messages',
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
  SendMessagesInThreads: 'Send Messages in Threads',
};

test('the link in README invites the bot with what it needs and no more', () => {
  const links = [
    ...readme.matchAll(/client_id=APPLICATION_ID&scope=bot\+applications\.commands&permissions=(\d+)/g),
  ];
  expect(links).toHaveLength(1);
  const asked = new PermissionsBitField(BigInt(links[0]?.[1] ?? 0)).toArray();
  expect(asked).toEqual(Object.keys(needed));
});

/** The first cells of the table in README whose first column is called so. */
function firstCellsOf(column: string): string[] {
  const [, rows = ''] = new RegExp(`^\\| ${column} \\|.*\\n\\|.*\\n((?:\\|.*\\n)+)`, 'm').exec(readme) ?? [];
  return rows.split('\n').flatMap((row) => row.split('|')[1]?.trim().split(', ') ?? []);
}

test('README says of each of these permissions what it is for', () => {
  expect(firstCellsOf('permission').sort()).toEqual(Object.values(needed).sort());
});

test('README says of each intent of the client what it is for', () => {
  const intents = new IntentsBitField(createClient(undefined).options.intents).toArray();
  const named = firstCellsOf('intent').map((name) => name.replaceAll(' ', ''));
  expect(named.sort()).toEqual([...intents].sort());
  expect(Object.keys(GatewayIntentBits)).toEqual(expect.arrayContaining(named));
});

test('the sentences of the log that README explains are those that the log has', () => {
  const failures = readFileSync(path.join(root, 'src/discord/failures.ts'), 'utf8');
  const flowing = readme.replace(/\s+/g, ' ');
  const explained = [...flowing.matchAll(/`(The [^`]{10,90}\.|This [^`]{10,90}\.)` \((\d{5,6})/g)];
  expect(explained.length).toBeGreaterThanOrEqual(6);
  for (const [, sentence, code] of explained) expect(failures).toContain(`${code}: '${sentence}'`);
});
