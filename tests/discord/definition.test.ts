import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import type { Command } from '../../src/command.js';
import { defineForDiscord, defineOnMessage } from '../../src/discord/definition.js';
import { PlainError } from '../../src/model.js';
import { all, fits, isCommandDefinition } from '../standin/checks.js';

const isCommand = all(fits(ApplicationCommandUpdateRequestSchema), isCommandDefinition);

function command(rest: Partial<Command>): Command {
  const nothing = async () => ({ outcome: 'nothing-found' as const, heading: 'Nothing', findings: [] });
  return {
    name: 'tides',
    description: 'When the tide turns',
    options: {},
    example: 'tomorrow',
    reply: 'channel',
    limit: 5,
    most: 5,
    adminsOnly: false,
    needsPlace: false,
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

test('an option that only a form asks is offered to nobody', () => {
  const options = {
    port: { description: 'Where', required: false },
    piers: { description: 'Which piers', required: false, formOnly: true },
  };
  expect(defineForDiscord(command({ options })).options?.map(({ name }) => name)).toEqual(['port', 'hide']);
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

test.each([
  [
    'for everyone: for servers and users, wherever they write',
    false,
    { installs: [0, 1], contexts: [0, 1, 2] },
  ],
  ['for admins: for servers that have invited the bot', true, { installs: [0], contexts: [0, 1] }],
])('a command %s', (_, adminsOnly, expected) => {
  const { integration_types: installs, contexts } = defineForDiscord(command({ adminsOnly }));
  expect({ installs, contexts }).toEqual(expected);
});

test('a command that takes the name of the hiding option is refused by name', () => {
  const options = { hide: { description: 'What to hide', required: false } };
  expect(() => defineForDiscord(command({ options }))).toThrow(PlainError);
  expect(() => defineForDiscord(command({ options }))).toThrow('commands/tides');
});

test('a command is offered on a message under the name that it declares for that', () => {
  expect(defineOnMessage(command({ words: 'day', onMessage: 'Check this tide' }))).toEqual([
    {
      type: 3,
      name: 'Check this tide',
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      default_member_permissions: null,
    },
  ]);
  expect(defineOnMessage(command({}))).toEqual([]);
});

test('a command for admins is one on a message, too', () => {
  const [defined] = defineOnMessage(command({ words: 'day', onMessage: 'Move this tide', adminsOnly: true }));
  expect(defined?.default_member_permissions).toBe('32');
});

test('many options are defined as Discord takes them', () => {
  const names = ['person', 'topic', 'outlet', 'since', 'until'];
  const options = Object.fromEntries(
    names.map((name) => [name, { description: 'x'.repeat(100), required: false }]),
  );
  const defined = defineForDiscord(command({ options }));
  expect(isCommand({ ...defined })).toEqual([]);
  expect(defined.options?.map(({ name }) => name)).toEqual([...names, 'hide']);
});

test('choices are offered as Discord takes them', () => {
  const options = { tide: { description: 'Which', required: false, choices: ['ebb', 'flood'] } };
  const defined = defineForDiscord(command({ options }));
  expect(isCommand({ ...defined })).toEqual([]);
  expect(defined.options?.[0]).toMatchObject({
    choices: [
      { name: 'ebb', value: 'ebb' },
      { name: 'flood', value: 'flood' },
    ],
  });
});
