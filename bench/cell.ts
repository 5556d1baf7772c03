import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import type { Built, Served } from './figures.js';
import { latencyOf } from './latency.js';
import type { Subject } from './subject.js';
import { subjects } from './subjects.js';
import { type Corpus, corpusIn } from './text/corpus.js';
import type { Queries } from './text/queries.js';

/** One measurement in a process of its own: `cell.js build|serve SUBJECT SIZE TEXTS FOLDER`; figures go to stdout. */
async function run([stage, name, size, texts = '', folder = '']: readonly string[]): Promise<Built | Served> {
  const subject = subjects.find((one) => one.name === name);
  if (!subject) throw new RangeError(`There is no ${name} to measure.`);
  const corpus = corpusIn(texts, Number(size));
  return stage === 'build' ? built(subject, corpus, folder) : served(subject, corpus, folder);
}

async function built(subject: Subject, corpus: Corpus, folder: string): Promise<Built> {
  const buildSeconds = await subject.build(corpus, folder);
  return { buildSeconds, buildMegabytes: process.resourceUsage().maxRSS / 1024 };
}

async function served(subject: Subject, corpus: Corpus, folder: string): Promise<Served> {
  const queries = JSON.parse(readFileSync(corpus.queries, 'utf8')) as Queries;
  const start = performance.now();
  const opened = await subject.open(corpus, folder);
  await opened.ask(queries.questions[0] ?? '');
  const firstAnswerSeconds = (performance.now() - start) / 1000;
  const { rss, heapUsed } = await settled();
  return {
    firstAnswerSeconds,
    residentMegabytes: rss / 2 ** 20,
    heapMegabytes: heapUsed / 2 ** 20,
    keywords: await latencyOf(opened, queries.keywords),
    questions: await latencyOf(opened, queries.questions),
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
