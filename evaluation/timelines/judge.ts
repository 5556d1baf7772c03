import { analyse } from '../../src/analysis/analyse.js';
import { buildArchive } from '../../src/archive/memory.js';
import type { Archive } from '../../src/archive/port.js';
import { findStories } from '../../src/archive/stories/find.js';
import type { Finding } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import type { Corpus, Entry, Printed, Query } from './corpus.js';
import { type Telling, tellingsOf } from './tellings.js';

/** A timeline that was asked for, and what came of it. */
export interface Judged {
  readonly topic: string;
  readonly query: Query;
  readonly findings: readonly Finding[];
  /** What each of the findings tells, in their order. */
  readonly tellings: readonly (readonly Telling[])[];
  /** The findings that tell an entry, in their order; one entry is told by one finding. */
  readonly pairs: readonly Pair[];
}

export interface Pair {
  readonly entry: Entry;
  readonly finding: Finding;
}

/** As many as a command asks for. */
const limit = 24;

/** Asks a corpus for its timelines. */
export async function judge({ topic, articles, queries }: Corpus): Promise<Judged[]> {
  const archive = await archiveOf(articles);
  const judged: Judged[] = [];
  for (const query of queries) {
    const { findings } = await archive.events(query.wanted, limit);
    const tellings = findings.map((finding) => tellingsOf(finding, query.entries));
    judged.push({ topic, query, findings, tellings, pairs: pairsOf(query, findings, tellings) });
  }
  return judged;
}

async function archiveOf(articles: readonly Printed[]): Promise<Archive> {
  const analyses = articles.map((printed) => analyse(readArticle({ ...printed, format: 'plain' })));
  const { kept, stories } = await findStories(analyses);
  return buildArchive(kept, stories);
}

/** Each finding with the entry of which it has most tellings and the date; a rightly dated one is served first. */
function pairsOf(
  { entries }: Query,
  findings: readonly Finding[],
  tellings: readonly (readonly Telling[])[],
): Pair[] {
  const possible = findings.flatMap((finding, i) =>
    entries.map((entry) => ({
      entry,
      finding,
      told: tellings[i]?.filter((telling) => telling.entry === entry).length ?? 0,
    })),
  );
  const byFit = possible
    .filter(({ told }) => told > 0)
    .sort((a, b) => Number(isDated(b)) - Number(isDated(a)) || b.told - a.told);
  const pairs = new Map<Finding, Pair>();
  const served = new Set<Entry>();
  for (const { entry, finding } of byFit) {
    if (pairs.has(finding) || served.has(entry)) continue;
    pairs.set(finding, { entry, finding });
    served.add(entry);
  }
  return findings.flatMap((finding) => pairs.get(finding) ?? []);
}

/** Whether it has one of the dates that are right. Hours of a day are no matter. */
export const isDated = ({ entry, finding }: Pair): boolean =>
  entry.dates.includes(finding.date?.replace(/T.*$/, '') ?? null);

export const isStatusRight = ({ entry, finding }: Pair): boolean =>
  entry.statuses.includes(finding.status ?? 'happened');

/** Whether it says that articles contradict each other. */
export const contradicts = ({ finding }: Pick<Pair, 'finding'>): boolean =>
  finding.accounts?.some((account) => account.contradicts === true) ?? false;

/** The words that may not be there and are. */
export const intruders = ({ query, findings }: Judged): string[] =>
  query.absent.filter((words) =>
    findings.some(({ citation, accounts = [] }) =>
      [citation, ...accounts.map((account) => account.citation)].some(({ exact }) => exact.includes(words)),
    ),
  );
