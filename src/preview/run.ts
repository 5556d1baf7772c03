import { Command as Program } from 'commander';
import { createBot } from '../bot.js';
import { loadPreviewConfig } from '../config.js';
import { createDrawing } from '../discord/drawing.js';
import { createLog, type Log } from '../log.js';
import { PlainError } from '../model.js';
import { drawTimeline, prepareDrawing } from '../picture/draw.js';
import { createPreview } from './preview.js';

/** What the command line asks for. */
interface Wanted {
  readonly corpus: string;
  readonly port: string;
}

/**
 * Runs the preview until it is told to stop. Resolves to the process's exit code; what went wrong has been said on
 * standard error then.
 */
export async function run(stopped: Promise<undefined>, args: readonly string[]): Promise<number> {
  try {
    const { corpusDir, dataDir, logLevel, port } = loadPreviewConfig();
    const wanted = readArguments(args, { corpus: corpusDir, port: String(port) });
    await serveUntil(stopped, wanted, dataDir, createLog(logLevel ?? 'warn'));
    return 0;
  } catch (error) {
    if (!(error instanceof PlainError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

function readArguments(args: readonly string[], usual: Wanted): Wanted {
  return new Program('preview')
    .description('shows in a browser, on this machine alone, what the bot answers on Discord')
    .option('--corpus <path>', 'a folder of articles, or a JSONL file of articles', usual.corpus)
    .option('--port <number>', 'the port, or the first free one behind it', usual.port)
    .parse([...args])
    .opts<Wanted>();
}

async function serveUntil(
  stopped: Promise<undefined>,
  { corpus, port }: Wanted,
  dataDir: string,
  log: Log,
): Promise<void> {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new PlainError(`${port} is no port: it takes a number from 0 to 65535.`);
  const ending = new AbortController();
  void stopped.then(() =>
    ending.abort(new PlainError('The preview is being stopped, and reads no further.')),
  );
  process.stdout.write('Reading the corpus…\n');
  const { signal } = ending;
  const opened = createBot({ corpusDir: corpus, dataDir, log, signal, ownThread: true });
  const bot = await Promise.race([opened, stopped]);
  if (!bot) return;
  const draw = createDrawing({ draw: drawTimeline, prepare: prepareDrawing }, log);
  const preview = await createPreview({ bot, log, draw, port: Number(port) });
  process.stdout.write(`The preview is at ${preview.address} until you press Ctrl+C.\n`);
  await stopped;
  await preview.close();
  await bot.close();
}
