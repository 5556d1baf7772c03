import { readFileSync } from 'node:fs';
import { arch, cpus, loadavg, platform, totalmem } from 'node:os';
import type { Outcome } from './child.js';
import type { Line, Manner } from './measure.js';
import { peerVersions } from './peer.js';
import type { Relevance } from './relevance.js';
import type { Subject } from './subject.js';
import { tableOf } from './table.js';

/** What one run has measured, and where. */
export interface Run {
  readonly subjects: readonly Subject[];
  readonly lines: readonly Line[];
  readonly relevance: ReadonlyMap<string, Outcome<Relevance>>;
  readonly machine: Machine;
  readonly manner: Manner;
}

export interface Machine {
  readonly description: string;
  readonly begun: string;
  /** How much else it had to do when the run began: processes waiting for a core. */
  readonly load: number;
}

export const thisMachine = (): Machine => ({
  description: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${platform()} ${arch()}, Node ${process.versions.node}`,
  begun: new Date().toISOString().slice(0, 16).replace('T', ' '),
  load: loadavg()[0] ?? 0,
});

/** The page of results. */
export const pageOf = ({ subjects, lines, relevance, machine, manner }: Run): string =>
  `# Results

Written by \`npm run bench\`; [README.md](README.md) says what the figures mean.

- ${machine.begun} UTC, finished ${new Date().toISOString().slice(11, 16)}
- ${machine.description}
- Times are ${clockWords[manner.clock]}; processes waiting for a core when it began: ${machine.load.toFixed(1)}
- ${Object.entries(versions())
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}
- A build, and opening and queries, had ${manner.limitSeconds} s each, and a kind of query 60 s

${tableOf(lines, relevance)}

${subjects.map(({ name, settings, keeps }) => `- **${name}**: ${settings}${keeps ? '' : '; builds anew at each start'}.`).join('\n')}
`;

const clockWords = {
  wall: 'those that passed',
  processor: 'those of the processor',
} satisfies Record<Manner['clock'], string>;

function versions(): Record<string, string> {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return { minisearch: dependencies.minisearch ?? 'unknown', ...peerVersions() };
}
