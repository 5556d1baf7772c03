import { rowsByTopic } from '../rowsBy.js';
import type { Scorer } from '../scorer.js';
import { judge } from './judge.js';
import { mistakesOf } from './mistakes.js';
import { readExamples } from './readExamples.js';
import { eventRow, tellingRows } from './rows.js';

/** Which dated passages tell of events, when these were, and whether they happened. */
export const events: Scorer = {
  name: 'events',
  score(folder) {
    const judged = readExamples(folder).map(judge);
    return {
      tables: [
        {
          heads: ['events', 'expected', 'found F1', 'date F1', 'date and status F1'],
          rows: rowsByTopic(judged, 'all events', eventRow),
        },
        { heads: ['how events are told', 'expected', 'right'], rows: tellingRows(judged) },
      ],
      details: [],
      mistakes: judged.flatMap(mistakesOf),
    };
  },
};
