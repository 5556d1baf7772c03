import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { pino } from 'pino';
import { expect } from 'vitest';
import { createBot } from '../../../src/bot.js';
import { parseConfig } from '../../../src/config.js';
import { createDrawing } from '../../../src/discord/drawing.js';
import type { Draw } from '../../../src/discord/picture.js';
import { type Connection, startDiscord } from '../../../src/discord/start.js';
import { temporaryFolder } from '../../folders.js';
import { token } from '../../standin/session.js';
import { type Standin, startStandin } from '../../standin/standin.js';

/** Sentences that have some words, on pages; and one to read the corpus again. */
const commands = {
  'entries.js': `export default {
    description: 'Entries of the log', example: 'ferry', reply: 'channel', words: 'words', limit: 100, page: 8,
    options: {
      words: { description: 'What they say', required: true }, keeper: { description: 'Whose' },
      order: { description: 'In which order', choices: ['up', 'down'] },
    },
    async answer({ words }, { archive, limit }) {
      const findings = await archive.printing(words.split(' ')[0], limit);
      const outcome = findings.length > 0 ? 'answered' : 'nothing-found';
      return { outcome, heading: outcome + ': ' + words.slice(0, 40), findings };
    },
  }`,
  'ask.js': `export default {
    description: 'Entries, as another command has them', example: 'ferry', reply: 'channel', words: 'words',
    options: { words: { description: 'Words', required: true } },
    async answer(options, { refer }) {
      return { ...(await refer('entries', options)), answeredBy: { command: 'entries', options } };
    },
  }`,
  'sealed.js': `export default {
    description: 'Entries for admins', example: '', reply: 'asker', options: {}, adminsOnly: true,
    answer: async () => ({ outcome: 'answered', heading: 'Sealed entries', findings: [] }),
  }`,
  'again.js': `export default {
    description: 'Read again', example: '', reply: 'asker', options: {},
    async answer(_, { reindex }) {
      await reindex();
      return { outcome: 'answered', heading: 'Read again', findings: [] };
    },
  }`,
  'package.json': '{"type":"module"}',
};

/** A Discord, a log of ferries, and a bot that shows it in pages. */
export interface Logbook {
  readonly standin: Standin;
  /** What the bot has logged, a line each. */
  readonly log: string[];
  /** Replaces the log by one of so many ferries. */
  keep(ferries: number): Promise<void>;
  /** Ends the bot's connection and starts a new bot, which knows nothing of the one before. */
  restart(draw?: Draw): Promise<void>;
  close(): Promise<void>;
}

export async function openLogbook(ferries: number, draw?: Draw): Promise<Logbook> {
  const standin = await startStandin(token);
  const corpusDir = path.join(temporaryFolder(), 'log');
  const log: string[] = [];
  const commandsDir = await commandFolder();
  await keep(ferries);
  let connection = await connect(draw);

  async function keep(count: number): Promise<void> {
    await rm(corpusDir, { recursive: true, force: true });
    await mkdir(corpusDir);
    await writeFile(path.join(corpusDir, 'pier.md'), 'The pier is open.\n');
    for (let i = 1; i <= count; i += 1) {
      await writeFile(path.join(corpusDir, `${i}.md`), `Captain ${i} took the ferry to island ${i}.\n`);
    }
  }

  async function connect(drawing: Draw | undefined): Promise<Connection> {
    const config = parseConfig({ DISCORD_TOKEN: token, DISCORD_API_URL: standin.apiUrl });
    const write = (line: Buffer, _: string, done: () => void) => {
      log.push(String(line));
      done();
    };
    const logged = pino({ level: 'info' }, new Writable({ write }));
    const bot = await createBot({ corpusDir, commandsDir, log: logged });
    const draw = drawing && createDrawing({ draw: drawing, prepare: async () => undefined }, logged);
    return startDiscord({ bot, config, token, log: logged, draw });
  }

  return {
    standin,
    log,
    keep,
    async restart(drawing) {
      await connection.close();
      connection = await connect(drawing);
    },
    async close() {
      await connection.close();
      await standin.close();
      expect(standin.complaints).toEqual([]);
    },
  };
}

async function commandFolder(): Promise<URL> {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(commands)) await writeFile(path.join(folder, file), text);
  return pathToFileURL(`${folder}/`);
}
