import { analyse } from '../../src/analysis/analyse.js';
import type { Quotation } from '../../src/model.js';
import { readArticle } from '../../src/reading/read.js';
import type { Mistake, Row, Scorer, Scores } from '../scorer.js';
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

const topicRows = (judged: readonly Judged[]): Row[] => [
  ...rowsBy(judged, ({ example }) => example.topic),
  rowOf('all quotations', judged, 'quotations'),
  rowOf('quotations inside others', judged, 'nested'),
  rowOf('reported speech', judged, 'reported'),
];

/** A row for each key that examples have, of the quotations in those examples. */
const rowsBy = (judged: readonly Judged[], keyOf: (one: Judged) => string): Row[] =>
  [...new Set(judged.map(keyOf))].map((key) => {
    const these = judged.filter((one) => keyOf(one) === key);
    return rowOf(key, these, 'quotations');
  });

function rowOf(name: string, judged: readonly Judged[], kind: 'quotations' | 'nested' | 'reported'): Row {
  return attributionRow(
    name,
    judged.map((one) => one[kind]),
  );
}

const mistakesIn = ({ example, ...found }: Judged): Mistake[] => [
  ...mistakesOf(example, 'quotation', found.quotations),
  ...mistakesOf(example, 'nested quotation', found.nested),
  ...mistakesOf(example, 'reported speech', found.reported),
];
