import { areOneStatement, likelihood } from '../../src/archive/sameStatement/likelihood.js';
import type { Mistake, Row, Scorer } from '../scorer.js';
import { share } from '../share.js';
import { readPairs, type StatementPair } from './readPairs.js';

const files = ['pairs', 'fresh'];

/** Which printings in different words are taken for one statement. */
export const statements: Scorer = {
  name: 'statements',
  score(folder) {
    const read = files.map((file) => ({ file, judged: readPairs(folder, `${file}.jsonl`).map(judge) }));
    const rows = read.map(({ file, judged }) =>
      rowOf(`${file === 'pairs' ? 'known' : file} pairs of printings`, judged),
    );
    const all = rowOf(
      'all pairs of printings',
      read.flatMap(({ judged }) => judged),
    );
    return {
      tables: [
        { heads: ['the same in other words', 'expected', 'found', 'right when found'], rows: [...rows, all] },
      ],
      details: [],
      mistakes: read.flatMap(({ file, judged }) => judged.flatMap((one) => mistakesIn(file, one))),
    };
  },
};

interface Judged extends StatementPair {
  readonly likely: number;
  readonly taken: boolean;
}

const judge = (pair: StatementPair): Judged => ({
  ...pair,
  likely: likelihood(...pair.versions),
  taken: areOneStatement(...pair.versions),
});

/** How many of the pairs are one statement, how many of these were found, and how many of those found are. */
function rowOf(name: string, judged: readonly Judged[]): Row {
  const expected = judged.filter(({ same }) => same);
  const taken = judged.filter((one) => one.taken);
  const right = taken.filter(({ same }) => same).length;
  return {
    name,
    cells: [{ count: expected.length }, share(right, expected.length), share(right, taken.length)],
  };
}

function mistakesIn(file: string, { id, same, taken, words, likely }: Judged): Mistake[] {
  if (same === taken) return [];
  const [one, other] = words;
  const nameOf = (is: boolean): string => (is ? 'one statement' : 'two statements');
  return [
    {
      kind: taken ? 'two statements folded' : 'one statement missed',
      example: `${file}/${id}`,
      words: one,
      expected: nameOf(same),
      given: `${nameOf(taken)} (${likely.toFixed(2)})`,
      around: other,
    },
  ];
}
