import { dates } from './dates/scorer.js';
import { declining } from './declining/scorer.js';
import { events } from './events/scorer.js';
import { quotations } from './quotations/scorer.js';
import type { Scorer } from './scorer.js';
import { search } from './search/scorer.js';
import { statements } from './statements/scorer.js';
import { timelines } from './timelines/scorer.js';
import { verdicts } from './verdicts/scorer.js';

/** Everything that `npm run evaluate` measures, in the order of its tables. */
export const scorers: readonly Scorer[] = [
  quotations,
  statements,
  verdicts,
  dates,
  events,
  timelines,
  search,
  declining,
];
