import type { Expected } from '../../evaluation/quotations/example.js';
import type { Pair } from '../../evaluation/quotations/matching.js';
import type { Quotation } from '../../src/model.js';

/** Words that were expected, somewhere in a text. */
export const expected = (more: Partial<Expected> = {}): Expected => ({
  start: 0,
  end: 9,
  speakers: ['Ida Moe'],
  continues: false,
  fragment: null,
  optional: false,
  overlap: 1,
  ...more,
});

/** Words that were found. */
export const found = (more: Partial<Quotation> = {}): Quotation => ({
  content: { start: 0, end: 9 },
  cue: null,
  source: null,
  speaker: 'Ida Moe',
  directness: 'direct',
  continues: false,
  certainty: 0.9,
  ...more,
});

/** Words that were expected and found, rightly given to Ida Moe unless something else is said. */
export const pair = (wanted: Partial<Expected> = {}, given: Partial<Quotation> = {}): Pair => ({
  expected: expected(wanted),
  found: found(given),
});
