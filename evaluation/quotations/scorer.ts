import { analyse } from '../../src/analysis/analyse.js';
import type { Quotation } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import type { Mistake, Scorer, Scores, Table } from '../scorer.js';
import { attributionRow, heads } from './attributions.js';
import type { Example, Expected } from './example.js';
import { type Matching, matchSpans } from './matching.js';
import { mistakesOf } from './mistakes.js';
import { outcomeRows } from './outcomes.js';
import { readExamples } from './readExamples.js';
import { reliabilityRows } from './reliability.js';
import { shapeRows } from './shape.js';

/** What was found in one example, beside what was expected. */
interface Judged {
  readonly example: Example;
  readonly quotations: Matching;
  readonly nested: Matching;
  readonly reported: Matching;
}

/** Quotations, quotations inside them and reported speech, with their speakers. */
export const quotations: Scorer = {
  name: 'quotations',
  score(folder: string): Scores {
    const judged = readExamples(folder).map(judge);
    const pairs = judged.flatMap((one) => one.quotations.pairs);
    return {
      tables: [
        { heads: ['quotations', ...heads], rows: topicRows(judged) },
        { heads: ['statements', 'expected', 'right'], rows: shapeRows(pairs) },
      ],
      details: [
        { heads: ['style', ...heads], rows: rowsBy(judged, ({ example }) => example.style) },
        { heads: ['speakers', 'quotations', 'share'], rows: outcomeRows(pairs) },
        { heads: ['certainty', 'attributions', 'mean certainty', 'right'], rows: reliabilityRows(pairs) },
      ],
      mistakes: judged.flatMap(mistakesIn),
    };
  },
};

function judge(example: Example): Judged {
  const { id, text } = example;
  const analysis = analyse(readArticle({ id, text, format: 'plain', published: null }));
  const match = (expected: readonly Expected[], found: readonly Quotation[]): Matching =>
    matchSpans(text, expected, found);
  return {
    example,
    quotations: match(example.quotations, analysis.quotations),
    nested: match(example.nested, analysis.nested),
    reported: example.reported
      ? match(example.reported, analysis.reported)
      : { pairs: [], missed: [], extra: [] },
  };
}

const topicRows = (judged: readonly Judged[]): Table['rows'] => [
  ...rowsBy(judged, ({ example }) => example.topic),
  attributionRow(
    'all quotations',
    judged.map((one) => one.quotations),
  ),
  attributionRow(
    'quotations inside others',
    judged.map((one) => one.nested),
  ),
  attributionRow(
    'reported speech',
    judged.map((one) => one.reported),
  ),
];

function rowsBy(judged: readonly Judged[], keyOf: (one: Judged) => string): Table['rows'] {
  return [...new Set(judged.map(keyOf))].map((key) =>
    attributionRow(
      key,
      judged.filter((one) => keyOf(one) === key).map((one) => one.quotations),
    ),
  );
}

const mistakesIn = ({ example, ...found }: Judged): Mistake[] => [
  ...mistakesOf(example, 'quotation', found.quotations),
  ...mistakesOf(example, 'nested quotation', found.nested),
  ...mistakesOf(example, 'reported speech', found.reported),
];
