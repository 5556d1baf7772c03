import { percentile } from '../percentile.js';
import type { Fate } from './load.js';
import { allKinds } from './mix.js';

/** Discord waits so long for an acknowledgement, in milliseconds. */
const longestSilence = 3_000;

export const head = [
  '| corpus | interactions | | acknowledged p50 ms | p99 | max | answered p50 ms | p99 | max | refused | late | unanswered |',
  '| --- | --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: |',
];

/** The lines of a corpus: all interactions, and those of each kind. */
export const linesOf = (corpus: string, fates: readonly Fate[]): string[] => [
  lineOf(corpus, 'all', fates),
  ...allKinds.map((kind) =>
    lineOf(
      '',
      kind,
      fates.filter((fate) => fate.kind === kind),
    ),
  ),
];

function lineOf(corpus: string, name: string, fates: readonly Fate[]): string {
  const acknowledged = timesOf(fates.map((fate) => fate.acknowledged));
  const answered = timesOf(fates.map((fate) => fate.answered));
  const late = acknowledged.filter((time) => time > longestSilence).length;
  const refused = fates.reduce((sum, fate) => sum + fate.refused, 0);
  const cells = [
    fates.length,
    ...shape(acknowledged),
    ...shape(answered),
    refused,
    late,
    fates.length - answered.length,
  ];
  return `| ${[corpus, name, ...cells].join(' | ')} |`;
}

const timesOf = (times: readonly (number | null)[]): number[] => times.filter((time) => time !== null);

const shape = (times: readonly number[]): string[] =>
  [0.5, 0.99, 1].map((share) => percentile(times, share).toFixed(0));
