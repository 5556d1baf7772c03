import { createBot } from './bot.js';
import { loadCommands, ownCommands } from './commandFolder.js';
import { type Config, loadConfig } from './config.js';
import { deploy } from './discord/deploy.js';
import { type Connection, startDiscord } from './discord/start.js';
import { createLog, type Log } from './log.js';
import { PlainError } from './model.js';

const usualLogLevel = 'info';

const noToken =
  "DISCORD_TOKEN is not set: put the token from the Bot page of Discord's developer portal into .env " +
  '(.env.example shows how), or use npm run chat, which needs no token.';

const stopSignal = new Promise<undefined>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
});

/** Runs the bot until it is told to stop; with `--deploy` only registers its commands. */
async function main(config: Config, log: Log): Promise<void> {
  const { token } = config;
  if (token === undefined) throw new PlainError(noToken);
  if (process.argv.includes('--deploy')) {
    const commands = await loadCommands(ownCommands());
    return Promise.race([deploy({ commands, config, token, log }), stopSignal]);
  }
  // A signal may come while the corpus is indexed: then there is nothing to close yet.
  const connection = await Promise.race([start(config, token, log), stopSignal]);
  if (connection === undefined) return;
  await Promise.race([stopSignal, connection.lost]);
  log.info('stopping');
  await connection.close();
}

async function start(config: Config, token: string, log: Log): Promise<Connection> {
  const bot = await createBot({ corpusDir: config.corpusDir, log });
  return startDiscord({ bot, config, token, log });
}

/** Runs the bot to its end; resolves to the process's exit code. */
async function run(): Promise<number> {
  let log = createLog(usualLogLevel);
  try {
    const config = loadConfig();
    log = createLog(config.logLevel ?? usualLogLevel, config.token);
    await main(config, log);
    return 0;
  } catch (error) {
    if (error instanceof PlainError) process.stderr.write(`${error.message}\n`);
    else log.fatal({ err: error }, 'a bug');
    return 1;
  }
}

process.exit(await run());
