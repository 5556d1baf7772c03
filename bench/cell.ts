import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { type Clock, type ClockName, clocks } from './clock.js';
import type { Built, Served } from './figures.js';
import { latencyOf } from './latency.js';
import type { Subject } from './subject.js';
import { subjects } from './subjects.js';
import { type Corpus, corpusIn } from './text/corpus.js';
import type { Queries } from './text/queries.js';

/** One measurement in a process of its own: `cell.js build|serve SUBJECT SIZE TEXTS FOLDER CLOCK`; figures go to stdout. */
async function run(args: readonly string[]): Promise<Built | Served> {
  const [stage, name, size, texts = '', folder = '', clockName = 'wall'] = args;
  const clock = clocks[clockName as ClockName];
  const subject = subjects.find((one) => one.name === name);
  if (!subject) throw new RangeError(`There is no ${name} to measure.`);
  const corpus = corpusIn(texts, Number(size));
  return stage === 'build' ? built(subject, corpus, folder, clock) : served(subject, corpus, folder, clock);
}

async function built(subject: Subject, corpus: Corpus, folder: string, clock: Clock): Promise<Built> {
  const buildSeconds = await subject.build(corpus, folder, clock);
  return { buildSeconds, buildMegabytes: process.resourceUsage().maxRSS / 1024 };
}

async function served(subject: Subject, corpus: Corpus, folder: string, clock: Clock): Promise<Served> {
  const queries = JSON.parse(readFileSync(corpus.queries, 'utf8')) as Queries;
  const start = clock();
  const opened = await subject.open(corpus, folder);
  await opened.ask(queries.questions[0] ?? '');
  const firstAnswerSeconds = (clock() - start) / 1000;
  const { rss, heapUsed } = await settled();
  return {
    firstAnswerSeconds,
    residentMegabytes: rss / 2 ** 20,
    heapMegabytes: heapUsed / 2 ** 20,
    keywords: await latencyOf(opened, queries.keywords, clock),
    questions: await latencyOf(opened, queries.questions, clock),
  };
}

/** Memory after garbage collection; V8 gives pages back only after a while. */
async function settled(): Promise<NodeJS.MemoryUsage> {
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    await setTimeout(200);
  }
  return process.memoryUsage();
}

process.stdout.write(JSON.stringify(await run(process.argv.slice(2))), () => process.exit(0));
