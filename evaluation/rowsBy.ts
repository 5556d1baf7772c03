import type { Row } from './scorer.js';

/** A row for each topic, in order, and one for all. */
export const rowsByTopic = <T extends { readonly topic: string }>(
  all: readonly T[],
  nameOfAll: string,
  rowOf: (name: string, judged: readonly T[]) => Row,
): Row[] => [
  ...[...new Set(all.map(({ topic }) => topic))].map((topic) =>
    rowOf(
      topic,
      all.filter((one) => one.topic === topic),
    ),
  ),
  rowOf(nameOfAll, all),
];
