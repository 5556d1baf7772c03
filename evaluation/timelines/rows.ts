import type { Row } from '../scorer.js';
import { share } from '../share.js';
import { foldedShare } from './folding.js';
import { contradicts, intruders, isDated, isStatusRight, type Judged } from './judge.js';
import { stepsOf } from './order.js';

/** How many entries are expected, and how well they are dated, told, brought together and put in order. */
export function timelineRow(name: string, judged: readonly Judged[]): Row {
  const counted = pairsOf(judged);
  const count = entriesOf(judged).length;
  const given = judged.reduce((sum, one) => sum + one.findings.length - optionalIn(one), 0);
  const steps = judged.flatMap(stepsOf);
  return {
    name,
    cells: [
      { count },
      share(2 * counted.filter(isDated).length, count + given),
      foldedShare(judged),
      share(counted.filter(isStatusRight).length, count),
      share(steps.filter(({ right }) => right).length, steps.length),
    ],
  };
}

/** What timelines say of contradictions, and what they leave out. */
export const honestyRows = (judged: readonly Judged[]): Row[] => [
  contradictionRow(judged),
  absenceRow(judged),
];

/** The F1 of the entries that are said to be told with dates that cannot all be right. */
function contradictionRow(judged: readonly Judged[]): Row {
  const expected = entriesOf(judged).filter((entry) => entry.contradicts);
  const given = judged.flatMap(({ findings }) => findings).filter((finding) => contradicts({ finding }));
  const both = pairsOf(judged).filter((pair) => pair.entry.contradicts && contradicts(pair));
  return {
    name: 'contradictions shown (F1)',
    cells: [{ count: expected.length }, share(2 * both.length, expected.length + given.length)],
  };
}

function absenceRow(judged: readonly Judged[]): Row {
  const count = judged.reduce((sum, { query }) => sum + query.absent.length, 0);
  const wrong = judged.flatMap(intruders).length;
  return { name: 'other matters left out', cells: [{ count }, share(count - wrong, count)] };
}

const entriesOf = (judged: readonly Judged[]) =>
  judged.flatMap(({ query }) => query.entries).filter(({ optional }) => !optional);

const pairsOf = (judged: readonly Judged[]) =>
  judged.flatMap(({ pairs }) => pairs).filter(({ entry }) => !entry.optional);

const optionalIn = ({ pairs }: Judged): number => pairs.filter(({ entry }) => entry.optional).length;
