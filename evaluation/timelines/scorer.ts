import { rowsByTopic } from '../rowsBy.js';
import type { Scorer } from '../scorer.js';
import { type Judged, judge } from './judge.js';
import { mistakesOf } from './mistakes.js';
import { readCorpora } from './readCorpora.js';
import { honestyRows, timelineRow } from './rows.js';

/** Which events several articles tell, each once, when it was, who says so, and in what order. */
export const timelines: Scorer = {
  name: 'timelines',
  async score(folder) {
    const judged: Judged[] = [];
    for (const corpus of readCorpora(folder)) judged.push(...(await judge(corpus)));
    return {
      tables: [
        {
          heads: ['timelines', 'expected', 'date F1', 'one entry F1', 'status right', 'order right'],
          rows: rowsByTopic(judged, 'all timelines', timelineRow),
        },
        { heads: ['what timelines say', 'expected', 'right'], rows: honestyRows(judged) },
      ],
      details: [],
      mistakes: judged.flatMap(mistakesOf),
    };
  },
};
