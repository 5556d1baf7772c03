/* How long the main thread is kept from other work while a corpus is read again and questions are asked. */

import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Bot, createBot } from '../src/bot.js';
import { createLog } from '../src/log.js';
import { rehearse } from '../src/rehearsal.js';
import { watchMainThread } from './mainThread.js';
import { benchFolder } from './peer.js';
import { percentile } from './percentile.js';
import { writeCorpus } from './text/corpus.js';
import type { Queries } from './text/queries.js';

/** Milliseconds between two questions, and for which they are asked while nothing is read. */
const askEvery = 50;
const alone = 10_000;

const texts = path.join(benchFolder, 'texts');

/** `blocking.js FIRST NEXT`: numbers of passages, of the corpus that answers and of the one that is read beside it. */
async function run([first = '10000', next = '100000']: readonly string[]): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-blocking-'));
  const corpusDir = path.join(folder, 'corpus.jsonl');
  const log = createLog('warn');
  try {
    const [small, large] = [await writeCorpus(texts, Number(first)), await writeCorpus(texts, Number(next))];
    symlinkSync(small.articles, corpusDir);
    const bot = await createBot({ corpusDir, dataDir: path.join(folder, 'data'), log, ownThread: true });
    const { questions } = JSON.parse(readFileSync(small.queries, 'utf8')) as Queries;
    const measured = measuring(bot, questions);
    console.log('| | main thread running ms | timer late ms | answers | p50 ms | p99 ms | RSS MB |');
    console.log('| --- | --: | --: | --: | --: | --: | --: |');
    await measured('rehearsal', 0, () => rehearse(bot, log));
    await measured(`questions, ${first} passages`, askEvery, () => setTimeout(alone));
    rmSync(corpusDir);
    symlinkSync(large.articles, corpusDir);
    await measured(`${next} passages read beside`, askEvery, () =>
      bot.answer({ command: 'reindex', options: {}, admin: true }),
    );
    await measured(`questions, ${next} passages`, askEvery, () => setTimeout(alone));
    await bot.close();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prints a line on each piece of work: how the main thread and questions fared while it was done. */
function measuring(bot: Bot, questions: readonly string[]) {
  const kept = watchMainThread();
  let asked = 0;
  return async (name: string, pause: number, work: () => Promise<unknown>): Promise<void> => {
    const taken: number[] = [];
    const ask = async () => {
      const question = questions[asked++ % questions.length] ?? '';
      const start = performance.now();
      await bot.answer({ command: 'ask', options: { question }, admin: false });
      taken.push(performance.now() - start);
    };
    kept();
    const timer = pause === 0 ? undefined : setInterval(() => void ask(), pause);
    await work();
    clearInterval(timer);
    const { running, late } = kept();
    const times = taken.length === 0 ? [] : [percentile(taken, 0.5), percentile(taken, 0.99)];
    const [p50 = null, p99 = null] = times;
    const cells = [running, late, taken.length, p50, p99, process.memoryUsage.rss() / 2 ** 20];
    console.log(`| ${[name, ...cells.map(cellOf)].join(' | ')} |`);
  };
}

const cellOf = (figure: number | null): string =>
  figure === null ? '–' : figure.toFixed(Number.isInteger(figure) ? 0 : 1);

await run(process.argv.slice(2));
