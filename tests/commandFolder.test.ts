import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { loadCommands } from '../src/commandFolder.js';
import { builtCommands, root } from './built.js';

/** A folder of commands with one file of this text. */
async function folderWith(file: string, text: string): Promise<URL> {
  const folder = await mkdtemp(path.join(tmpdir(), 'commands-'));
  await writeFile(path.join(folder, 'package.json'), '{"type":"module"}');
  await writeFile(path.join(folder, file), text);
  return pathToFileURL(`${folder}/`);
}

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
  const [command] = await loadCommands(await folderWith('say-back.js', echo));
  expect(command).toMatchObject({ name: 'say-back', limit: 5, adminsOnly: false, words: 'words' });
});

describe('a bad file stops the start and is named with the reason', () => {
  test.each([
    ['empty.js', '', /commands\/empty is not a command: its default export/],
    ['broken.js', 'export default {', /commands\/broken is not a command: it cannot be loaded/],
    ['Loud.js', echo, /commands\/Loud is not a command: its name/],
    ['mute.js', echo.replace('answer:', 'reply2:'), /commands\/mute is not a command: answer/],
    ['long.js', echo.replace('Say it back', 'x'.repeat(101)), /commands\/long is not a command: description/],
    ['lost.js', echo.replace("words: 'words'", "words: 'nowhere'"), /commands\/lost is not a command: words/],
  ])('%s', async (file, text, message) => {
    await expect(loadCommands(await folderWith(file, text))).rejects.toThrow(message);
  });

  test('a folder without a command', async () => {
    await expect(loadCommands(await folderWith('notes.txt', ''))).rejects.toThrow(/no commands/);
  });
});
