/* How soon the built bot answers 30 interactions a second, over a Discord on loopback. */

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buttonsOf } from '../../tests/standin/controls.js';
import type { Shown } from '../../tests/standin/shown.js';
import { type Standin, startStandin } from '../../tests/standin/standin.js';
import { benchFolder } from '../peer.js';
import { thisMachine } from '../results.js';
import { writeCorpus } from '../text/corpus.js';
import type { Queries } from '../text/queries.js';
import { startBot, token } from './bot.js';
import { load, pace } from './load.js';
import { type Asking, deeds } from './mix.js';
import { head, linesOf } from './table.js';

const seconds = 10;
const passages = 10_000;

const ofStarterCorpus: Asking = {
  questions: [
    'Why did the Hanoi summit fail?',
    'What did Trump say about Kim?',
    'What is the price of bitcoin?',
  ],
  words: ['our time is limited', 'a very big asset for everybody', 'nothing but a mockery'],
  people: ['Trump', 'Shigeru Ishiba', 'Kim Yo Jong', 'Kim'],
  topics: ['Trump Kim meetings', 'North Korea', 'Kishida summit'],
};

/** What is asked of the invented text: it has topics, and whoever asks for a person gets one it does not know. */
function ofInvented({ questions, keywords }: Queries): Asking {
  return {
    questions,
    words: keywords,
    people: keywords.map((words) => words.split(' ')[0] ?? ''),
    topics: keywords,
  };
}

async function run(): Promise<void> {
  const corpus = await writeCorpus(path.join(benchFolder, 'texts'), passages);
  const invented = ofInvented(JSON.parse(readFileSync(corpus.queries, 'utf8')) as Queries);
  const { description, load: waiting } = thisMachine();
  console.log(
    [`${description}; processes waiting for a core: ${waiting.toFixed(1)}`, '', ...head].join('\n'),
  );
  await measure('starter corpus', path.resolve('corpus'), ofStarterCorpus);
  await measure(`${passages} passages`, corpus.articles, invented);
}

/** Prints the lines of a corpus. */
async function measure(name: string, corpusDir: string, asking: Asking): Promise<void> {
  const standin = await startStandin(token);
  const bot = await startBot(standin, corpusDir);
  try {
    const pages = await pagedAnswers(standin, asking);
    const fates = await load(standin, deeds(pace * seconds, asking), pages);
    console.log(linesOf(name, fates).join('\n'));
    for (const complaint of new Set(standin.complaints)) console.log(`- ${complaint}`);
  } finally {
    await bot.end();
    await standin.close();
  }
}

/** Some answers that have a further page; asking for them warms the bot up, too. */
async function pagedAnswers(standin: Standin, { topics }: Asking): Promise<Shown[]> {
  const shown: Shown[] = [];
  for (const topic of topics.slice(0, 20)) shown.push(await standin.slash('timeline', { topic }));
  return shown.filter((one) => buttonsOf(one).some(({ label, disabled }) => label === '→' && !disabled));
}

// Only a process that exits takes the bot with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

await run();
