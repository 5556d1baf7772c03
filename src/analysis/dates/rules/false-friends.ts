import { type Rule, rule } from '../rule.js';
import { MONTH, NUMBER, WEEKDAY } from '../words.js';

/** Expressions of time that are no dates: how long, how old, how often. */
const DURATIONS = rule(
  new RegExp(
    `\\b(?:for )?(?:the |these |those )?(?:last|past|next|first|final|coming|previous) (?:${NUMBER}|few|several|dozen) (?:day|week|month|quarter|year|decade)s\\b`,
    'gi',
  ),
  () => 'no date',
);

const AMOUNTS = rule(/[$£€#¥]\s?\d[\d,.]{0,20}(?: (?:million|billion|trillion))?/g, () => 'no date');

const HABITS = rule(
  new RegExp(
    `\\b(?:each|every) (?:other )?(?:${WEEKDAY}|${MONTH}|day|week|month|year|spring|summer|fall|autumn|winter)|\\b${WEEKDAY}(?: and ${WEEKDAY})? (?:mornings|afternoons|evenings|nights)\\b`,
    'gi',
  ),
  () => 'no date',
);

export const falseFriends: Rule = (block) => [DURATIONS, AMOUNTS, HABITS].flatMap((find) => find(block));
