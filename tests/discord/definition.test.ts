import { expect, test } from 'vitest';
import type { Command } from '../../src/command.js';
import { defineForDiscord } from '../../src/discord/definition.js';
import { PlainError } from '../../src/model.js';

function command(rest: Partial<Command>): Command {
  const nothing = async () => ({ outcome: 'nothing-found' as const, heading: 'Nothing', findings: [] });
  return {
    name: 'tides',
    description: 'When the tide turns',
    options: {},
    example: 'tomorrow',
    reply: 'channel',
    limit: 5,
    adminsOnly: false,
    answer: nothing,
    ...rest,
  };
}

test('required options stand first, then the others as declared, then the one that hides', () => {
  const options = {
    port: { description: 'Where', required: false },
    day: { description: 'Which day', required: true },
    pier: { description: 'Which pier', required: false },
  };
  const defined = defineForDiscord(command({ options })).options;
  expect(defined?.map(({ name, required, type }) => [name, required, type])).toEqual([
    ['day', true, 3],
    ['port', false, 3],
    ['pier', false, 3],
    ['hide', false, 5],
  ]);
});

test('a reply that only the asker sees anyway cannot be hidden', () => {
  expect(defineForDiscord(command({ reply: 'asker' })).options).toEqual([]);
});

test.each([
  [true, '32'],
  [false, null],
])('adminsOnly %s: offered to those with the permissions %s', (adminsOnly, permissions) => {
  expect(defineForDiscord(command({ adminsOnly })).default_member_permissions).toBe(permissions);
});

test('a command is for servers that have invited the bot, there and in direct messages', () => {
  const { integration_types: installs, contexts } = defineForDiscord(command({}));
  expect({ installs, contexts }).toEqual({ installs: [0], contexts: [0, 1] });
});

test('a command that takes the name of the hiding option is refused by name', () => {
  const options = { hide: { description: 'What to hide', required: false } };
  expect(() => defineForDiscord(command({ options }))).toThrow(PlainError);
  expect(() => defineForDiscord(command({ options }))).toThrow('commands/tides');
});
