import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from '../src/model.js';
import { inChild, type Outcome } from './child.js';
import { type Line, measure } from './measure.js';
import { benchOptionsFrom, usage } from './options.js';
import { benchFolder } from './peer.js';
import type { Relevance } from './relevance.js';
import { pageOf, thisMachine } from './results.js';
import { subjects } from './subjects.js';
import { type Corpus, writeCorpus } from './text/corpus.js';

const texts = path.join(benchFolder, 'texts');
const rankingProgram = path.join(import.meta.dirname, 'relevance.js');

/** Measures everything, one process after the other; the table is written after each subject, with those so far. */
async function run(): Promise<void> {
  const options = benchOptionsFrom(process.argv.slice(2));
  if (!options) return console.log(usage);
  if (!existsSync(path.join(benchFolder, 'node_modules')))
    throw new PlainError(
      'The libraries to compare with are not installed. Run npm ci in bench/, then npm run bench.',
    );
  const machine = thisMachine();
  const chosen = subjects.filter(({ name }) => name.includes(options.only));
  const corpora: Corpus[] = [];
  for (const size of options.sizes) corpora.push(await writeCorpus(texts, size));
  const lines: Line[] = [];
  const relevance = new Map<string, Outcome<Relevance>>();
  const page = () => pageOf({ subjects: chosen, lines, relevance, machine, manner: options });
  for (const subject of chosen) {
    console.error(subject.name);
    relevance.set(
      subject.name,
      await inChild<Relevance>([subject.name], options.limitSeconds, rankingProgram),
    );
    for (const corpus of corpora) lines.push(await measure(subject, corpus, options));
    if (options.only === '') writeFileSync(path.join(benchFolder, 'RESULTS.md'), page());
  }
  console.log(page());
}

try {
  await run();
} catch (error) {
  if (!(error instanceof PlainError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
