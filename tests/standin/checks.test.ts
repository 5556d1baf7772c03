import { ApplicationCommandUpdateRequestSchema, MessageCreateRequestSchema } from 'discord-api-spec/zod';
import { expect, test } from 'vitest';
import { all, areFewChoices, areNotTooMany, fits, isCommandDefinition, isQuietV2Message } from './checks.js';
import { wrongFiles } from './files.js';

const isMessage = all(fits(MessageCreateRequestSchema), isQuietV2Message);
const isCommand = all(fits(ApplicationCommandUpdateRequestSchema), isCommandDefinition);

const text = (content: string) => ({ type: 10, content });
const good = {
  flags: 1 << 15,
  components: [{ type: 17, components: [text('The ferry left.')] }],
  allowed_mentions: { parse: [] },
};

test('a quiet message of Components V2 passes', () => {
  expect(isMessage(good)).toEqual([]);
});

test.each<[string, object]>([
  ['content beside components', { content: 'The ferry left.' }],
  ['the flag left out', { flags: 0 }],
  ['a text of more than 4,000', { components: [text('x'.repeat(4_001))] }],
  ['texts of more than 4,000 in all', { components: [text('x'.repeat(2_001)), text('x'.repeat(2_001))] }],
  ['more than 40 components in all', { components: [{ type: 17, components: Array(40).fill(text('x')) }] }],
  ['no component', { components: [] }],
  ['an empty text', { components: [text('')] }],
  ['pings left to Discord', { allowed_mentions: undefined }],
  ['pings of users', { allowed_mentions: { parse: ['users'] } }],
  ['a ping of whom it replies to', { allowed_mentions: { parse: [], replied_user: true } }],
  ['a misspelt property', { componants: [] }],
  ['a misspelt property of a component', { components: [{ ...text('x'), colour: 3 }] }],
])('refused: a message with %s', (_, change) => {
  expect(isMessage({ ...good, ...change })).not.toEqual([]);
});

const day = { type: 3, name: 'day', description: 'Which day', required: true };
const tides = { name: 'tides', description: 'When the tide turns', options: [day] };

test('a command passes', () => {
  expect(isCommand(tides)).toEqual([]);
});

test.each<[string, object]>([
  ['a capital in its name', { name: 'Tides' }],
  ['a space in its name', { name: 'the tides' }],
  ['no description', { description: '' }],
  ['too long a description', { description: 'x'.repeat(101) }],
  ['an option called with a space', { options: [{ ...day, name: 'which day' }] }],
  ['an optional option before a required one', { options: [{ ...day, name: 'pier', required: false }, day] }],
  ['a misspelt property', { defualt_member_permissions: 32 }],
  [
    'more than 25 options',
    { options: Array.from({ length: 26 }, (_, i) => ({ ...day, name: `day${i}`, required: false })) },
  ],
])('refused: a command with %s', (_, change) => {
  expect(isCommand({ ...tides, ...change })).not.toEqual([]);
});

const checkTide = { type: 3, name: 'Check this tide' };

test('a command that is offered on a message passes', () => {
  expect(isCommand(checkTide)).toEqual([]);
});

test.each<[string, object]>([
  ['a space around its name', { name: ' Check' }],
  ['too long a name', { name: 'x'.repeat(33) }],
  ['a description', { description: 'Checks it' }],
  ['options', { options: [day] }],
])('refused: a command on a message with %s', (_, change) => {
  expect(isCommand({ ...checkTide, ...change })).not.toEqual([]);
});

test('five commands on a message are enough', () => {
  expect(areNotTooMany([tides, ...Array(5).fill(checkTide)])).toEqual([]);
  expect(areNotTooMany(Array(6).fill(checkTide))).not.toEqual([]);
});

const offering = (...names: string[]) => ({
  type: 8,
  data: { choices: names.map((name) => ({ name, value: name })) },
});

test('what is offered to somebody who is typing is little and short', () => {
  expect(areFewChoices(offering(...Array(25).fill('Ada Moss')))).toEqual([]);
  expect(areFewChoices(offering(...Array(26).fill('Ada Moss')))).not.toEqual([]);
  expect(areFewChoices(offering('x'.repeat(101)))).not.toEqual([]);
  expect(areFewChoices(offering(''))).not.toEqual([]);
});

const called = (name: string) => ({ type: 12, items: [{ media: { url: `attachment://${name}` } }] });
const gallery = called('tide.png');
const beside = { type: 9, accessory: { type: 11, media: { url: 'attachment://ebb.png' } }, components: [] };
const withPicture = { attachments: [{ id: '0' }], components: [gallery] };
const tide = { field: 'files[0]', name: 'tide.png', bytes: new Uint8Array(9) };

test('a file that is declared, sent and shown passes', () => {
  expect(wrongFiles(withPicture, [tide])).toEqual([]);
  expect(wrongFiles({ components: [] }, [])).toEqual([]);
});

test.each<[string, object, (typeof tide)[]]>([
  ['shown and declared, but not sent', {}, []],
  ['sent, but not declared', { attachments: [] }, [tide]],
  ['sent, but not shown', { components: [] }, [tide]],
  [
    'shown as a file and not sent',
    { components: [gallery, { type: 13, file: { url: 'attachment://ebb.txt' } }] },
    [tide],
  ],
  ['shown beside a text and not sent', { components: [gallery, beside] }, [tide]],
  ['sent under another name than shown', {}, [{ ...tide, name: 'ebb.png' }]],
  ['kept from before beside a new one', { attachments: [{ id: '0' }, { id: '4711' }] }, [tide]],
  [
    'called what Discord changes',
    { components: [called('the tide.png')] },
    [{ ...tide, name: 'the tide.png' }],
  ],
  [
    'called as another one',
    { attachments: [{ id: '0' }, { id: '1' }] },
    [tide, { ...tide, field: 'files[1]' }],
  ],
  ['too large', {}, [{ ...tide, bytes: new Uint8Array(10 * 1_024 * 1_024 + 1) }]],
])('refused: a file that is %s', (_, change, files) => {
  expect(wrongFiles({ ...withPicture, ...change }, files)).not.toEqual([]);
});
