import { rowsByTopic } from '../rowsBy.js';
import type { Scorer } from '../scorer.js';
import { judge } from './judge.js';
import { mistakesOf } from './mistakes.js';
import { readExamples } from './readExamples.js';
import { honestyRows, valueRow } from './rows.js';

/** Which words are expressions of time, what they mean, and whether it is said honestly how that is known. */
export const dates: Scorer = {
  name: 'dates',
  score(folder) {
    const judged = readExamples(folder).map(judge);
    return {
      tables: [
        {
          heads: ['dates', 'expected', 'spans F1', 'value F1', 'right when certain'],
          rows: rowsByTopic(judged, 'all dates', valueRow),
        },
        { heads: ['how dates are resolved', 'expected', 'right'], rows: honestyRows(judged) },
      ],
      details: [],
      mistakes: judged.flatMap(mistakesOf),
    };
  },
};
