import { createBot, type OpenBot } from '../bot.js';
import { loadCommands, ownCommands } from '../commandFolder.js';
import { openCommunity } from '../community/openCommunity.js';
import { type Config, loadConfig } from '../config.js';
import { openCorpusWatch, type Start } from '../corpusWatch/corpusWatch.js';
import { createLog, type Log } from '../log.js';
import { PlainError } from '../model.js';
import { drawTimeline, prepareDrawing } from '../picture/draw.js';
import { describeProgress, nowAndThen, type Progress } from '../progress.js';
import { overhear } from '../quietTimes.js';
import { rehearse } from '../rehearsal.js';
import { deploy } from './deploy.js';
import { createDrawing } from './drawing.js';
import { type Connection, startDiscord } from './start.js';

const usualLogLevel = 'info';

/** Milliseconds between two lines of the log on how far the reading has come. */
const logEvery = 10_000;

const noToken =
  "DISCORD_TOKEN is not set: put the token from the Bot page of Discord's developer portal into .env " +
  '(.env.example shows how), or use npm run chat, which needs no token.';

/**
 * Runs the bot until it is told to stop, or, where it is only to register its commands, until that is done.
 * Resolves to the process's exit code; what went wrong has been said on standard error then.
 */
export async function run(stopped: Promise<undefined>, onlyRegister: boolean): Promise<number> {
  let log = createLog(usualLogLevel);
  try {
    const config = loadConfig();
    log = createLog(config.logLevel ?? usualLogLevel, config.token);
    const { token } = config;
    if (token === undefined) throw new PlainError(noToken);
    if (onlyRegister) await Promise.race([registerCommands(config, token, log), stopped]);
    else await stayConnected(config, token, log, stopped);
    return 0;
  } catch (error) {
    if (error instanceof PlainError) process.stderr.write(`${error.message}\n`);
    else log.fatal({ err: error }, 'a bug');
    return 1;
  }
}

async function registerCommands(config: Config, token: string, log: Log): Promise<void> {
  const commands = await loadCommands(ownCommands());
  await deploy({ commands, config, token, log });
}

async function stayConnected(config: Config, token: string, log: Log, stopped: Promise<undefined>) {
  const ending = new AbortController();
  const end = () => ending.abort(new PlainError('The bot is being stopped, and reads no further.'));
  void stopped.then(end);
  const startWatch = await openWatch(config, log, ending.signal);
  const bot = await openBot(config, log, ending.signal);
  if (bot === undefined) return;
  try {
    startWatch?.(bot);
    const draw = createDrawing({ draw: drawTimeline, prepare: prepareDrawing }, log);
    // Until it is connected it has taken no request, so there is nothing to end in order.
    const overheard = overhear(bot);
    const connection = await Promise.race([
      startDiscord({ bot: overheard.bot, newsroom: bot, config, token, log, draw }),
      stopped,
    ]);
    if (connection === undefined) return;
    void rehearse(bot, log, overheard.quiet);
    await serve(connection, log, stopped);
  } finally {
    end();
    await bot.close();
  }
}

/** Watches the corpus, where that is wanted. */
async function openWatch(
  { corpusDir: corpus, watchCorpus: watching }: Config,
  log: Log,
  signal: AbortSignal,
): Promise<Start | null> {
  return watching && openCorpusWatch({ corpus, watching, log, signal });
}

/** Opens the bot, or nothing where it is stopped meanwhile. */
async function openBot(
  { corpusDir, dataDir, watchCorpus }: Config,
  log: Log,
  signal: AbortSignal,
): Promise<OpenBot | undefined> {
  const onProgress = nowAndThen<Progress>(logEvery, (progress) => log.info(describeProgress(progress)));
  try {
    const community = openCommunity({ dataDir, log });
    const watched = watchCorpus !== null;
    const settings = { corpusDir, dataDir, community, watched, log, onProgress, signal };
    return await createBot({ ...settings, ownThread: true });
  } catch (error) {
    if (signal.aborted) return undefined;
    throw error;
  }
}

/** Answers until the bot is told to stop or Discord ends the connection, and then lets answers under way finish. */
async function serve(connection: Connection, log: Log, stopped: Promise<undefined>): Promise<void> {
  try {
    await Promise.race([stopped, connection.failed]);
  } finally {
    log.info('stopping');
    await connection.close();
  }
}
