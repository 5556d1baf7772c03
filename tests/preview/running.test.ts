import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../built.js';
import { temporaryFolder } from '../folders.js';
import { copyOfStarterCorpus } from '../starterCorpus.js';

/** Starts the built preview, as `npm run preview` does. */
function start(args: readonly string[]) {
  const env = { PATH: process.env.PATH, CORPUS_DIR: '', DATA_DIR: temporaryFolder(), LOG_LEVEL: '' };
  const child = spawn(process.execPath, ['dist/src/preview.js', ...args], { cwd: root, env });
  const out = { stdout: '', stderr: '' };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    out.stderr += text;
  });
  const address = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out.stdout += text;
      const [found] = /http:\S+/.exec(out.stdout) ?? [];
      if (found) resolve(found);
    });
  });
  const begun = once(child.stdout, 'data');
  const ended = new Promise((resolve) => child.on('close', (code) => resolve({ code, ...out })));
  return { address, begun, ended, stop: () => child.kill('SIGINT') };
}

test('it needs no token, says where it is and how to stop it, and ends when it is stopped', async () => {
  const { address, ended, stop } = start(['--port', '0', '--corpus', copyOfStarterCorpus()]);
  const page = await (await fetch(await address)).text();
  expect(page).toContain('<title>On the Record</title>');
  stop();
  expect(await ended).toEqual({
    code: 0,
    stderr: '',
    stdout: expect.stringMatching(
      /The preview is at http:\/\/127\.0\.0\.1:\d+\/ until you press Ctrl\+C\.\n$/,
    ),
  });
});

test('it ends when it is stopped while it reads', async () => {
  const corpus = temporaryFolder();
  for (let i = 0; i < 3_000; i++)
    writeFileSync(
      path.join(corpus, `${i}.txt`),
      `“Ferry ${i} is late,” said Tom Berg on Friday. `.repeat(40),
    );
  const { begun, ended, stop } = start(['--port', '0', '--corpus', corpus]);
  await begun;
  stop();
  expect(await ended).toEqual({ code: 0, stderr: '', stdout: 'Reading the corpus…\n' });
});

test.each([
  [['--port', 'many'], /^many is no port: it takes a number from 0 to 65535\.\n$/],
  [['--port', '70000'], /^70000 is no port/],
  [['--corpus', '/nowhere/at/all', '--port', '0'], /\/nowhere\/at\/all/],
])('%j ends with 1 and one sentence', async (args, message) => {
  const { ended } = start(args);
  expect(await ended).toMatchObject({ code: 1, stderr: expect.stringMatching(message) });
});
