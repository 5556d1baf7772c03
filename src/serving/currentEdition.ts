import { setImmediate } from 'node:timers/promises';
import type { Archive } from '../archive/port.js';
import type { ReindexReport } from '../command.js';
import { SaidError } from '../languages/saidError.js';
import type { Log } from '../log.js';
import { describePace, type Pace, paceAt } from '../progress/pace.js';
import type { Progress } from '../progress.js';
import { createBackOff } from './backOff.js';
import { type Fingerprints, unpacked } from './fingerprints.js';
import { createLending, type Lending } from './lending.js';
import type { Told } from './messages.js';
import type { Open, Opening } from './open.js';

/** The edition that answers now. */
export interface CurrentEdition {
  /** Gives out its archive for as long as something is done with it: until then it stays, even if another follows. */
  lend<T>(use: (archive: Archive) => Promise<T>): Promise<T>;
  /** Opens the corpus again and has that edition follow. Where that fails it rejects, and the one before stays. */
  renew(onProgress?: (progress: Progress) => void): Promise<ReindexReport>;
  /** Resolves as soon as none is being opened to follow it. */
  idle(): Promise<void>;
  /** What came of opening the one that answers now, and when that was. */
  opened(): Opened;
  /** The articles of the one that answers now: the very same map for as long as it does. */
  articles(): Fingerprints;
  /** Has somebody told each time that another edition has followed. */
  onRenewed(listener: (report: ReindexReport) => void): void;
  close(): Promise<void>;
}

/** An opening that succeeded: what came of it, and when, as an ISO date and time. */
export interface Opened {
  readonly at: string;
  readonly report: ReindexReport;
}

/** Milliseconds for the requests that use an edition when the next one follows. */
const patience = 30_000;

/**
 * Opens an edition and keeps one open: where the one that answers ends by a fault, another is opened, and whoever
 * asks meanwhile is told so. Rejects where the first one cannot be opened.
 */
export async function openCurrentEdition(open: Open, opening: Opening, log: Log): Promise<CurrentEdition> {
  const closing = new AbortController();
  const signal = opening.signal ? AbortSignal.any([opening.signal, closing.signal]) : closing.signal;
  const mayReopen = createBackOff();
  let renewal: Promise<ReindexReport> | undefined;
  let pace: Pace | null = null;
  let broken: Lending | undefined;
  const listeners: ((report: ReindexReport) => void)[] = [];
  let openedAt = '';
  const articlesOf = new WeakMap<Lending, Fingerprints>();
  let current = await openOne(opening);
  watch(current);

  async function openOne(by: Opening): Promise<Lending> {
    const edition = await open({ ...by, signal });
    await logEdition(log, edition.told);
    openedAt = new Date().toISOString();
    return createLending(edition);
  }

  async function renew(onProgress?: (progress: Progress) => void): Promise<ReindexReport> {
    if (renewal) throw runningAlready(pace);
    const hear = (progress: Progress) => {
      pace = paceAt(pace, progress, performance.now());
      onProgress?.(progress);
    };
    renewal = follow(hear).finally(() => {
      renewal = undefined;
      pace = null;
    });
    return renewal;
  }

  async function follow(onProgress: (progress: Progress) => void): Promise<ReindexReport> {
    const before = current;
    const earlier = before.edition.told.fingerprints;
    current = await openOne({ ...opening, earlier, onProgress });
    watch(current);
    before.retire(patience).catch((error: unknown) => log.error({ err: error }, 'an edition was not closed'));
    const { report } = current.edition.told;
    for (const tell of listeners) tell(report);
    return report;
  }

  function watch(lending: Lending): void {
    void lending.edition.ended.then((reason) => {
      if (lending !== current || signal.aborted) return;
      log.error({ err: reason }, 'the archive has ended by a fault');
      broken = lending;
      mend();
    });
  }

  /** Opens an edition for one that has ended by a fault. */
  function mend(): void {
    if (broken !== current || renewal || !mayReopen()) return;
    log.info('the coverage is opened again');
    renew().catch((error: unknown) => log.error({ err: error }, 'the coverage could not be opened again'));
  }

  return {
    lend(use) {
      mend();
      return current.lend(use);
    },
    renew,
    async idle() {
      while (renewal) await renewal.catch(() => undefined);
    },
    opened: () => ({ at: openedAt, report: current.edition.told.report }),
    articles() {
      const articles = articlesOf.get(current) ?? unpacked(current.edition.told.fingerprints);
      articlesOf.set(current, articles);
      return articles;
    },
    onRenewed(listener) {
      listeners.push(listener);
    },
    async close() {
      closing.abort(new SaidError('serving.stopping'));
      await renewal?.catch(() => undefined);
      await current.edition.close();
    },
  };
}

/** That one has to be waited for, and how far it has come. */
function runningAlready(pace: Pace | null): SaidError {
  if (pace === null) return new SaidError('reindex.runningAlready');
  const percent = Math.floor(100 * pace.share);
  return new SaidError('reindex.runningSoFar', { percent, progress: describePace(pace) });
}

/** Lines of the log that are written before others get their turn. */
const linesAtOnce = 100;

async function logEdition(log: Log, { report, opened, notes }: Told): Promise<void> {
  const { problems, copies, holdings } = report;
  const lines = [
    ...notes.map((note) => () => log.warn(note)),
    ...problems.map((problem) => () => log.warn(problem, 'article not read')),
    ...copies.map((copy) => () => log.info(copy, 'article left out')),
  ];
  for (const [i, write] of lines.entries()) {
    write();
    if (i % linesAtOnce === linesAtOnce - 1) await setImmediate();
  }
  log.info({ ...holdings, problems: problems.length, opened }, 'corpus indexed');
}
