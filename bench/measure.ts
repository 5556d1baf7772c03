import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inChild, type Outcome } from './child.js';
import type { ClockName } from './clock.js';
import type { Built, Served } from './figures.js';
import type { Subject } from './subject.js';
import type { Corpus } from './text/corpus.js';

/** A line of the table: one subject at one size. */
export interface Line {
  readonly subject: string;
  readonly size: number;
  readonly built: Outcome<Built>;
  /** `null` where nothing was left on disk. */
  readonly diskMegabytes: number | null;
  readonly served: Outcome<Served>;
}

/** How it is measured. */
export interface Manner {
  readonly clock: ClockName;
  /** What a build, and the queries, may take. */
  readonly limitSeconds: number;
}

/** Builds a subject and asks it, in a process each, one after the other. */
export async function measure(
  { name, keeps }: Subject,
  { size, articles }: Corpus,
  { clock, limitSeconds }: Manner,
): Promise<Line> {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-bench-'));
  try {
    const args = [name, String(size), path.dirname(articles), folder, clock];
    const built = await inChild<Built>(['build', ...args], limitSeconds);
    const bytes = bytesIn(folder);
    const canServe = !('failed' in built) || !keeps;
    const served = canServe
      ? await inChild<Served>(['serve', ...args], limitSeconds)
      : { failed: 'not built' };
    return { subject: name, size, built, diskMegabytes: bytes === 0 ? null : bytes / 2 ** 20, served };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0);
