import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { root } from '../built.js';
import { temporaryFolder } from '../folders.js';

/** A preview that was built, at any free port, for as long as the tests of a file run. */
export interface Served {
  /** Its address, with a slash at the end, once it is there. */
  readonly address: string;
  /** Ends it, and starts another at the same address. */
  restart(): Promise<void>;
}

/** Serves a corpus: a folder, or files by their names. */
export function serving(corpus: string | Readonly<Record<string, string>>): Served {
  let folder = '';
  let end = async () => {};
  const served = {
    address: '',
    async restart() {
      await end();
      await start(new URL(served.address).port);
    },
  };
  async function start(port: string): Promise<void> {
    const child = spawn(process.execPath, ['dist/src/preview.js', '--corpus', folder, '--port', port], {
      cwd: root,
      env: { PATH: process.env.PATH, CORPUS_DIR: '', LOG_LEVEL: '', DATA_DIR: temporaryFolder() },
    });
    const ended = once(child, 'close');
    end = async () => {
      child.kill('SIGTERM');
      await ended;
    };
    served.address = await addressIn(child.stdout, ended);
  }
  beforeAll(async () => {
    folder = typeof corpus === 'string' ? corpus : written(corpus);
    await start('0');
  });
  afterAll(() => end());
  return served;
}

function written(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return folder;
}

/** The address that is printed once it answers. */
function addressIn(stdout: NodeJS.ReadableStream, ended: Promise<unknown>): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    stdout.setEncoding('utf8');
    stdout.on('data', (words: string) => {
      printed += words;
      const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed) ?? [];
      if (address) resolve(address);
    });
    void ended.then(() => reject(new Error(`the preview has ended: ${printed}`)));
  });
}
