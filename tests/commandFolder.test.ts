import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCommands } from '../src/commandFolder.js';
import { builtCommands, root } from './built.js';
import { temporaryFolder } from './folders.js';

/** A folder of commands with these files. */
async function folderOf(files: Readonly<Record<string, string>>): Promise<URL> {
  const folder = temporaryFolder();
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
  return pathToFileURL(`${folder}/`);
}

/** A command that has one option of this name. */
const taking = (name: string) => echo.replace('{ words: {', `{ '${name}': {`).replace("words: 'words',", '');

const echo = `export default {
  description: 'Say it back', options: { words: { description: 'What', required: true } }, words: 'words',
  example: 'hello', reply: 'channel', answer: async ({ words }) => ({ heading: words }),
}`;

test('the commands of the bot are those of the folder', async () => {
  const names = (await loadCommands(builtCommands)).map(({ name }) => name);
  const files = await readdir(path.join(root, 'commands'));
  expect(names).toEqual(files.map((file) => path.basename(file, '.ts')).sort());
  expect(names).toEqual(expect.arrayContaining(['ask', 'quote', 'reindex', 'timeline', 'who-said']));
});

test('a file is a command under its own name', async () => {
  const [command] = await loadCommands(await folderOf({ 'say-back.js': echo }));
  expect(command).toMatchObject({ name: 'say-back', limit: 5, adminsOnly: false, words: 'words' });
});

test('a command may have pages, of so few findings that they fit into a message', async () => {
  const paged = (page: number) => echo.replace('example:', `page: ${page}, example:`);
  const [command] = await loadCommands(await folderOf({ 'echo.js': paged(20) }));
  expect(command?.page).toBe(20);
  for (const page of [0, 21, 2.5]) {
    const folder = await folderOf({ 'echo.js': paged(page) });
    await expect(loadCommands(folder)).rejects.toThrow('commands/echo is not a command: page');
  }
});

test('a timeline has pages of eight', async () => {
  const commands = await loadCommands(builtCommands);
  expect(commands.find(({ name }) => name === 'timeline')?.page).toBe(8);
});

test('an option may have a name of several words', async () => {
  const [command] = await loadCommands(await folderOf({ 'echo.js': taking('who_else') }));
  expect(Object.keys(command?.options ?? {})).toEqual(['who_else']);
});

test('an option may have choices', async () => {
  const folder = await folderOf({ 'echo.js': echo.replace('required: true', "choices: ['aye', 'nay']") });
  const [command] = await loadCommands(folder);
  expect(command?.options.words).toEqual({ description: 'What', required: false, choices: ['aye', 'nay'] });
});

test('an option may have suggestions', async () => {
  const folder = await folderOf({ 'echo.js': echo.replace('required: true', "suggests: 'people'") });
  const [command] = await loadCommands(folder);
  expect(command?.options.words).toEqual({ description: 'What', required: false, suggests: 'people' });
});

test('an option may be one that only a form asks', async () => {
  const folder = await folderOf({ 'echo.js': echo.replace('required: true', 'formOnly: true') });
  const [command] = await loadCommands(folder);
  expect(command?.options.words).toEqual({ description: 'What', required: false, formOnly: true });
});

/** One more option of a command, as it is declared. */
const declared = (name: string) => `${name}: { description: 'Which' },`;

const onMessage = (name: string) => echo.replace('example:', `onMessage: ${JSON.stringify(name)}, example:`);

test('a command may be offered on a message, under a name of up to 32 characters', async () => {
  const names = ['Check this quote', 'x', 'x'.repeat(32), 'Zitat prüfen'];
  for (const name of names) {
    const [command] = await loadCommands(await folderOf({ 'echo.js': onMessage(name) }));
    expect(command?.onMessage).toBe(name);
  }
});

test('two commands with one name on a message stop the start', async () => {
  const folder = await folderOf({ 'a.js': onMessage('Check'), 'b.js': onMessage('Check') });
  await expect(loadCommands(folder)).rejects.toThrow(
    'commands/b is offered on a message as “Check”, and so is commands/a.',
  );
});

test('so does a sixth command on a message', async () => {
  const files = [...'abcdef'].map((name) => [`${name}.js`, onMessage(`Check ${name}`)] as const);
  expect(await loadCommands(await folderOf(Object.fromEntries(files.slice(0, 5))))).toHaveLength(5);
  await expect(loadCommands(await folderOf(Object.fromEntries(files)))).rejects.toThrow(
    'commands/f cannot be offered on a message: 5 others are already.',
  );
});

describe('a bad file stops the start and is named with the reason', () => {
  test.each([
    ['empty.js', '', /commands\/empty is not a command: its default export/],
    ['broken.js', 'export default {', /commands\/broken is not a command: it cannot be loaded/],
    ['Loud.js', echo, /commands\/Loud is not a command: its name/],
    ['mute.js', echo.replace('answer:', 'reply2:'), /commands\/mute is not a command: answer/],
    ['long.js', echo.replace('Say it back', 'x'.repeat(101)), /commands\/long is not a command: description/],
    ['lost.js', echo.replace("words: 'words'", "words: 'nowhere'"), /commands\/lost is not a command: words/],
    [
      'root.js',
      echo.replace("words: 'words'", "words: 'toString'"),
      /commands\/root is not a command: words/,
    ],
    ['chat.js', echo, /commands\/chat is not a command: the terminal itself has a command of this name/],
    [
      'crowded.js',
      echo.replace('options: {', `options: { ${[...'abcdefghijklmnopqrstuvwx'].map(declared).join(' ')}`),
      /commands\/crowded is not a command: options: at most 24 can be offered/,
    ],
    [
      'torn.js',
      echo.replace('required: true', "choices: ['aye'], suggests: 'people'"),
      /commands\/torn is not a command: options\.words\.suggests: goes with choices or with suggestions/,
    ],
    [
      'hidden.js',
      echo.replace('required: true', 'required: true, formOnly: true'),
      /commands\/hidden is not a command: options\.words\.formOnly: cannot be required/,
    ],
    [
      'vague.js',
      echo.replace('required: true', "suggests: 'weather'"),
      /commands\/vague is not a command: options\.words\.suggests/,
    ],
    ['nameless.js', onMessage(''), /commands\/nameless is not a command: onMessage: may have 1 to 32/],
    ['padded.js', onMessage(' Check'), /commands\/padded is not a command: onMessage: may have 1 to 32/],
    ['endless.js', onMessage('x'.repeat(33)), /commands\/endless is not a command: onMessage: may have/],
    ['broken-name.js', onMessage('Check\nit'), /commands\/broken-name is not a command: onMessage: may/],
    [
      'wordless.js',
      onMessage('Check').replace("words: 'words',", ''),
      /commands\/wordless is not a command: onMessage: needs words/,
    ],
    [
      'choosy.js',
      echo.replace('required: true', 'choices: []'),
      /commands\/choosy is not a command: options\.words\.choices/,
    ],
    ['rank.js', echo, /commands\/rank is not a command: the terminal itself/],
  ])('%s', async (file, text, message) => {
    await expect(loadCommands(await folderOf({ [file]: text }))).rejects.toThrow(message);
  });

  test.each([
    ['who-else', /commands\/echo is not a command: options\.who-else: its name may have only lower-case/],
    ['Who', /options\.Who: its name may have only lower-case letters and _/],
    ['limit', /commands\/echo is not a command: options\.limit: the bot itself has an option of this name/],
    ['hide', /options\.hide: the bot itself/],
  ])('an option %s', async (name, message) => {
    await expect(loadCommands(await folderOf({ 'echo.js': taking(name) }))).rejects.toThrow(message);
  });

  test('the first of several by name, however long it takes to load', async () => {
    const slow = 'await new Promise((resolve) => setTimeout(resolve, 20)); throw new Error("slow")';
    const folder = await folderOf({ 'a.js': slow, 'b.js': 'export default {' });
    await expect(loadCommands(folder)).rejects.toThrow(/commands\/a is not a command: .*slow/);
  });

  test('a folder without a command', async () => {
    await expect(loadCommands(await folderOf({ 'notes.txt': '' }))).rejects.toThrow(/no commands/);
  });
});
