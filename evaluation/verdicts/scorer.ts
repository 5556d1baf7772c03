import path from 'node:path';
import { buildArchive } from '../../src/archive/memory.js';
import type { Archive } from '../../src/archive/port.js';
import type { Mistake, Row, Scorer } from '../scorer.js';
import { share } from '../share.js';
import { type Query, readQueries, type Verdict, verdictNames } from './readQueries.js';
import { analysesIn } from './readStatements.js';

const files = ['queries', 'fresh'];

/** What is said of words that somebody asks for. */
export const verdicts: Scorer = {
  name: 'verdicts',
  async score(folder) {
    const archive = await buildArchive(analysesIn(path.join(folder, 'statements.jsonl')));
    const judged: Judged[] = [];
    for (const file of files) {
      for (const query of readQueries(path.join(folder, `${file}.jsonl`))) {
        judged.push({ ...query, file, ...(await checked(archive, query)) });
      }
    }
    return {
      tables: [{ heads: ['verdicts', 'expected', 'right', 'right when given'], rows: rowsOf(judged) }],
      details: [
        { heads: ['queries', 'expected', 'right'], rows: files.map((file) => fileRow(file, judged)) },
      ],
      mistakes: judged.filter(({ right }) => !right).map(mistakeOf),
    };
  },
};

interface Judged extends Query {
  readonly file: string;
  readonly given: Verdict;
  /** The words that were found, nothing where none were. */
  readonly found: string;
  /** Whether verdict and statement are those expected. */
  readonly right: boolean;
}

async function checked(
  archive: Archive,
  { words, verdict, statement }: Query,
): Promise<Pick<Judged, 'given' | 'found' | 'right'>> {
  const [first] = await archive.wording(words, 1);
  const given = first?.turns ?? first?.verdict ?? 'nothing-found';
  const isThere = statement === null || first?.citation.article.id === statement;
  return { given, found: first?.citation.exact ?? '', right: given === verdict && isThere };
}

const rowsOf = (judged: readonly Judged[]): Row[] => [
  ...Object.entries(verdictNames).map(([verdict, name]) =>
    rowOf(
      name,
      judged.filter((one) => one.verdict === verdict),
      judged.filter(({ given }) => given === verdict),
    ),
  ),
  rowOf('all verdicts', judged, judged),
];

function rowOf(name: string, expected: readonly Judged[], given: readonly Judged[]): Row {
  const right = expected.filter((one) => one.right).length;
  return {
    name,
    cells: [{ count: expected.length }, share(right, expected.length), share(right, given.length)],
  };
}

function fileRow(file: string, judged: readonly Judged[]): Row {
  const these = judged.filter((one) => one.file === file);
  const right = these.filter((one) => one.right).length;
  return { name: `asked in ${file}`, cells: [{ count: these.length }, share(right, these.length)] };
}

const mistakeOf = ({ id, file, words, verdict, given, found }: Judged): Mistake => ({
  kind: `verdict ${given}`,
  example: `${file}/${id}`,
  words,
  expected: verdictNames[verdict],
  given: verdictNames[given],
  around: found,
});
