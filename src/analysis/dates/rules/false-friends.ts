import { type Rule, rule } from '../rule.js';
import { NUMBER } from '../words.js';

/** Expressions of time that are no dates: how long, how old, how often. */
const DURATIONS = rule(
  new RegExp(
    `\\b(?:for )?(?:the |these |those )?(?:last|past|next|first|final|coming|previous) (?:${NUMBER}|few|several|dozen) (?:day|week|month|quarter|year|decade)s\\b`,
    'gi',
  ),
  () => 'no date',
);

const AMOUNTS = rule(/[$£€#¥]\s?\d[\d,.]{0,20}(?: (?:million|billion|trillion))?/g, () => 'no date');

export const falseFriends: Rule = (block) => [...DURATIONS(block), ...AMOUNTS(block)];
