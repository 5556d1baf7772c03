/* How soon the built bot answers 30 interactions a second, over a Discord on loopback. */

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startStandin } from '../../tests/standin/standin.js';
import { benchFolder } from '../peer.js';
import { thisMachine } from '../results.js';
import { writeCorpus } from '../text/corpus.js';
import type { Queries } from '../text/queries.js';
import { startBot, token } from './bot.js';
import { load, pace } from './load.js';
import { type Asking, deeds, seed } from './mix.js';
import { type DiscordOptions, discordOptionsFrom, usage } from './options.js';
import { fillShelf } from './shelf.js';
import { head, linesOf } from './table.js';

const seconds = 10;

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

async function run({ sizes, save }: DiscordOptions): Promise<void> {
  const { description, begun, load: waiting } = thisMachine();
  const page: string[] = [];
  const tell = (...lines: string[]) => {
    page.push(...lines);
    console.log(lines.join('\n'));
  };
  tell(
    `${begun} UTC, ${description}; processes waiting for a core: ${waiting.toFixed(1)}`,
    `${pace} interactions a second for ${seconds} s, drawn with the seed ${seed}`,
    '',
    ...head,
  );
  tell(...(await measure('starter corpus', path.resolve('corpus'), ofStarterCorpus)));
  for (const size of sizes) {
    const corpus = await writeCorpus(path.join(benchFolder, 'texts'), size);
    const invented = ofInvented(JSON.parse(readFileSync(corpus.queries, 'utf8')) as Queries);
    tell(...(await measure(`${size} passages`, corpus.articles, invented)));
  }
  if (save) writeFileSync(path.join(benchFolder, 'DISCORD.md'), pageOf(page));
}

const pageOf = (lines: readonly string[]): string =>
  `# How soon Discord has its answer

Written by \`npm run bench:discord -- --save\`; [README.md](README.md) says what the figures mean.

${lines.join('\n')}
`;

/** The lines of a corpus. */
async function measure(name: string, corpusDir: string, asking: Asking): Promise<string[]> {
  const standin = await startStandin(token);
  try {
    const bot = await startBot(standin, corpusDir);
    try {
      const shelf = await Promise.race([fillShelf(standin, asking), bot.died]);
      const fates = await Promise.race([load(standin, deeds(pace * seconds, asking), shelf), bot.died]);
      for (const complaint of new Set(standin.complaints)) console.error(complaint);
      return linesOf(name, fates);
    } finally {
      await bot.end();
    }
  } finally {
    await standin.close();
  }
}

// Only a process that exits takes the bot with it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const options = discordOptionsFrom(process.argv.slice(2));
  if (options === null) console.log(usage);
  else await run(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // What was begun and waits for a bot that has died would keep the process.
  process.exit(1);
}
